package org.ecofrontier.method.registry;

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

    static Contributor of(String name) {
        Optional<Bundle> bundle = Optional.ofNullable(FrameworkUtil.getBundle(Contributor.class)).map(Bundle::getBundleContext)
                .flatMap(context -> java.util.Arrays.stream(context.getBundles())
                        .filter(each -> name.equals(each.getSymbolicName())).findFirst());
        return bundle.map(Contributor::of).orElse(new Contributor(name, "", ""));
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
