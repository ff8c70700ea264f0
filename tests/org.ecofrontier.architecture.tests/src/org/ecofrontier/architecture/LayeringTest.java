package org.ecofrontier.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** Walks the manifests of the whole product and holds them against {@link Layers}. */
class LayeringTest {

    /** The header of a bundle that holds the sources of another. */
    private static final String SOURCES = "Eclipse-SourceBundle";

    private static final String CLI = Layers.PREFIX + "cli";

    /** Packages that a generator names after the model, not after the bundle they lie in. */
    private static final Set<String> GENERATED = Set.of("org.ecofrontier.model.provider");

    private final Bundle[] installed = FrameworkUtil.getBundle(LayeringTest.class).getBundleContext().getBundles();

    @Test
    void everyOwnBundleHasALayer() {
        List<String> unknown = ownBundles().keySet().stream()
                .filter(name -> Layers.rule(name).isEmpty() && !Layers.isWorkbench(name) && !name.startsWith(Layers.LIBRARIES))
                .toList();
        assertEquals(List.of(), unknown, "bundles without a layer");
    }

    @Test
    void bundlesKnowOnlyTheLayersBelowThem() throws BundleException {
        List<String> offences = new ArrayList<>();
        for (Map.Entry<String, Bundle> entry : ownBundles().entrySet()) {
            String name = entry.getKey();
            Layers.Rule rule = Layers.rule(name).orElse(null);
            if (rule == null) {
                continue;
            }
            for (String needed : needs(entry.getValue())) {
                String own = ownBundleOf(needed);
                if (own != null && !own.equals(name) && !own.startsWith(Layers.LIBRARIES) && !rule.own().contains(own)) {
                    offences.add(name + " must not know " + own + " (" + needed + ")");
                }
                for (Layers.Framework framework : rule.banned()) {
                    if (own == null && framework.owns(needed)) {
                        offences.add(name + " must not know " + framework + " (" + needed + ")");
                    }
                }
            }
        }
        assertEquals(List.of(), offences);
    }

    @Test
    void nothingTheCommandLineResolvesNeedsAWindowSystem() {
        Bundle cli = Arrays.stream(installed).filter(bundle -> CLI.equals(bundle.getSymbolicName())).findFirst().orElse(null);
        assertNotNull(cli, CLI + " is not installed");
        BundleWiring start = cli.adapt(BundleWiring.class);
        assertNotNull(start, CLI + " does not resolve");

        Map<Bundle, String> path = new LinkedHashMap<>();
        path.put(cli, CLI);
        Deque<BundleWiring> open = new ArrayDeque<>(List.of(start));
        // Methods are found through the extension registry: what they resolve counts as well.
        for (Map.Entry<String, Bundle> entry : ownBundles().entrySet()) {
            if (entry.getKey().startsWith("method") && path.putIfAbsent(entry.getValue(), entry.getKey()) == null) {
                open.add(entry.getValue().adapt(BundleWiring.class));
            }
        }
        List<String> offences = new ArrayList<>();
        while (!open.isEmpty()) {
            BundleWiring wiring = open.poll();
            for (BundleWire wire : wiring.getRequiredWires(null)) {
                if (HostNamespace.HOST_NAMESPACE.equals(wire.getCapability().getNamespace())) {
                    continue;
                }
                Bundle provider = wire.getProvider().getBundle();
                String way = path.get(wiring.getBundle()) + " > " + provider.getSymbolicName();
                if (path.putIfAbsent(provider, way) == null) {
                    if (Layers.Framework.SWT.owns(provider.getSymbolicName())) {
                        offences.add(way);
                    }
                    open.add(wire.getProviderWiring());
                }
            }
        }
        assertEquals(List.of(), offences);
    }

    @Test
    void exportedPackagesBelongToTheirBundleAndCarryAVersion() throws BundleException {
        List<String> offences = new ArrayList<>();
        for (Map.Entry<String, Bundle> entry : ownBundles().entrySet()) {
            if (entry.getKey().startsWith(Layers.LIBRARIES)) {
                continue;
            }
            for (ManifestElement element : header(entry.getValue(), Constants.EXPORT_PACKAGE)) {
                boolean internal = "true".equals(element.getDirective("x-internal")) || element.getDirective("x-friends") != null;
                String name = element.getValue();
                if (!(name + ".").startsWith(Layers.PREFIX + entry.getKey() + ".") && !GENERATED.contains(name)) {
                    offences.add(entry.getKey() + " exports the foreign package " + name);
                }
                if (!internal && element.getAttribute(Constants.VERSION_ATTRIBUTE) == null) {
                    offences.add(entry.getKey() + " exports " + name + " without a version");
                }
            }
        }
        assertEquals(List.of(), offences);
    }

    @Test
    void everyOwnBundleResolves() {
        List<String> unresolved = ownBundles().entrySet().stream()
                .filter(entry -> entry.getValue().getState() == Bundle.INSTALLED).map(Map.Entry::getKey).toList();
        assertTrue(unresolved.isEmpty(), () -> "not resolved: " + unresolved);
    }

    /** The product's own bundles by short name, without fragments (tests, service lists) and sources. */
    private Map<String, Bundle> ownBundles() {
        Map<String, Bundle> own = new TreeMap<>();
        for (Bundle bundle : installed) {
            String name = bundle.getSymbolicName();
            if (name.startsWith(Layers.PREFIX) && !name.endsWith(".tests") && bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null
                    && bundle.getHeaders("").get(SOURCES) == null) {
                own.put(name.substring(Layers.PREFIX.length()), bundle);
            }
        }
        return own;
    }

    /** Names of the bundles and packages that a bundle asks for. */
    private static List<String> needs(Bundle bundle) throws BundleException {
        List<String> names = new ArrayList<>();
        for (String header : List.of(Constants.REQUIRE_BUNDLE, Constants.IMPORT_PACKAGE, Constants.DYNAMICIMPORT_PACKAGE)) {
            for (ManifestElement element : header(bundle, header)) {
                names.add(element.getValue());
            }
        }
        return names;
    }

    private static ManifestElement[] header(Bundle bundle, String header) throws BundleException {
        ManifestElement[] elements = ManifestElement.parseHeader(header, bundle.getHeaders("").get(header));
        return elements == null ? new ManifestElement[0] : elements;
    }

    /** Short name of the own bundle that a required bundle or an imported package belongs to, null for a foreign one. */
    private String ownBundleOf(String needed) {
        if (!needed.startsWith(Layers.PREFIX)) {
            return null;
        }
        String rest = needed.substring(Layers.PREFIX.length());
        String best = rest;
        int length = -1;
        for (String own : ownBundles().keySet()) {
            if ((rest + ".").startsWith(own + ".") && own.length() > length) {
                best = own;
                length = own.length();
            }
        }
        return best;
    }
}
