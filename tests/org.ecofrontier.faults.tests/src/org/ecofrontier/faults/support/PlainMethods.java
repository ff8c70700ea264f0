package org.ecofrontier.faults.support;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.jar.Manifest;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.ecofrontier.method.registry.MethodRegistry;

/** The methods on a plain class path, without the platform. */
public final class PlainMethods {

    private static final String DECLARATIONS = "plugin.xml";

    private PlainMethods() {
    }

    /** {@return the methods of the platform, or of the class path where there is none} */
    public static MethodRegistry installed() throws Exception {
        MethodRegistry platform = MethodRegistry.load();
        return platform.methods().isEmpty() ? load() : platform;
    }

    /** {@return the methods of all our bundles on the class path} */
    public static MethodRegistry load() throws Exception {
        Object key = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), key, key);
        for (URL url : Collections.list(PlainMethods.class.getClassLoader().getResources(DECLARATIONS))) {
            if (url.toString().contains("org.ecofrontier.method")) {
                add(registry, url, key);
            }
        }
        return MethodRegistry.load(registry);
    }

    private static void add(IExtensionRegistry registry, URL url, Object key) throws IOException {
        String place = url.toString();
        URL manifest = URI.create(place.substring(0, place.length() - DECLARATIONS.length()) + "META-INF/MANIFEST.MF").toURL();
        try (InputStream names = manifest.openStream(); InputStream stream = url.openStream()) {
            String name = new Manifest(names).getMainAttributes().getValue("Bundle-SymbolicName").replaceAll(";.*", "");
            registry.addContribution(stream, ContributorFactorySimple.createContributor(name), false, null, null, key);
        }
    }
}
