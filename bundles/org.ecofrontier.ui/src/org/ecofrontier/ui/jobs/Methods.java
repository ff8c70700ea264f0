package org.ecofrontier.ui.jobs;

import java.util.Optional;

import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.registry.InstalledMethod;
import org.ecofrontier.method.registry.MethodRegistry;

/**
 * The methods that are installed, read once.
 *
 * @since 0.1
 */
public final class Methods {

    private static final class Holder {
        static final MethodRegistry REGISTRY = MethodRegistry.load();
    }

    private Methods() {
    }

    /** {@return the registry} */
    public static MethodRegistry registry() {
        return Holder.REGISTRY;
    }

    /**
     * {@return the declaration of a method, if it is installed}
     *
     * @param id its id
     */
    public static Optional<MethodDescriptor> descriptor(String id) {
        return registry().find(id == null ? "" : id).map(InstalledMethod::descriptor);
    }
}
