package org.ecofrontier.method.registry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The plug-in that contributes a method.
 *
 * @param name its symbolic name
 * @param version its version, or empty
 * @param vendor who made it, or empty
 * @since 0.1
 */
public record Contributor(String name, String version, String vendor) {

    /** The bundle with a name; of several versions the one that is in use. */
    static Optional<Bundle> bundle(String name) {
        return Optional.ofNullable(FrameworkUtil.getBundle(Contributor.class)).map(Bundle::getBundleContext)
                .flatMap(context -> Arrays.stream(context.getBundles()).filter(each -> name.equals(each.getSymbolicName()))
                        .min(Comparator.comparing((Bundle each) -> each.getState() == Bundle.INSTALLED)));
    }

    static Contributor of(String name) {
        return bundle(name).map(Contributor::of).orElse(new Contributor(name, "", ""));
    }

    static Contributor of(Bundle bundle) {
        String vendor = bundle.getHeaders("").get("Bundle-Vendor");
        return new Contributor(bundle.getSymbolicName(), bundle.getVersion().toString(), vendor == null ? "" : vendor);
    }

    @Override
    public String toString() {
        return version.isEmpty() ? name : name + " " + version;
    }
}
