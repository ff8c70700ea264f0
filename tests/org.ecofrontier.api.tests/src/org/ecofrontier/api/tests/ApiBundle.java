package org.ecofrontier.api.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.ecofrontier.method.registry.MethodRegistry;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** A bundle of the API: its packages that are exported for all, and the public types in them. */
record ApiBundle(Bundle bundle) {

    static ApiBundle named(String name) {
        Bundle anchor = FrameworkUtil.getBundle(MethodRegistry.class);
        MethodRegistry.load();
        return new ApiBundle(Arrays.stream(anchor.getBundleContext().getBundles()).filter(each -> name.equals(each.getSymbolicName()))
                .findFirst().orElseThrow());
    }

    /** Major, minor and micro. */
    String version() {
        return bundle.getVersion().getMajor() + "." + bundle.getVersion().getMinor() + "." + bundle.getVersion().getMicro();
    }

    /** The packages that are API, sorted. */
    List<String> packages() throws BundleException {
        List<String> packages = new ArrayList<>();
        for (ManifestElement element : ManifestElement.parseHeader(Constants.EXPORT_PACKAGE, bundle.getHeaders("").get(Constants.EXPORT_PACKAGE))) {
            if (!"true".equals(element.getDirective("x-internal")) && element.getDirective("x-friends") == null) {
                packages.add(element.getValue());
            }
        }
        packages.sort(Comparator.naturalOrder());
        return packages;
    }

    /** The public types of a package with the public types in them, sorted. */
    List<Class<?>> types(String name) throws ClassNotFoundException {
        Collection<String> files = bundle.adapt(BundleWiring.class).listResources(name.replace('.', '/'), "*.class",
                BundleWiring.LISTRESOURCES_LOCAL);
        List<Class<?>> types = new ArrayList<>();
        for (String file : files) {
            Class<?> type = bundle.loadClass(file.substring(0, file.length() - ".class".length()).replace('/', '.'));
            if (Signatures.isVisible(type)) {
                types.add(type);
            }
        }
        types.sort(Comparator.comparing(Class::getName));
        return types;
    }

    /** The API as text: one line for each type and member. */
    List<String> lines() throws BundleException, ClassNotFoundException {
        List<String> lines = new ArrayList<>();
        for (String name : packages()) {
            for (Class<?> type : types(name)) {
                lines.addAll(Signatures.of(type));
            }
        }
        return lines;
    }
}
