package org.ecofrontier.architecture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The layering of the product: which of its own bundles each bundle may know, and which frameworks it must not.
 * Names are without the prefix {@code org.ecofrontier.}.
 */
final class Layers {

    static final String PREFIX = "org.ecofrontier.";

    /** Package prefixes that stand for a framework. */
    enum Framework {
        OSGI("org.osgi.", "org.eclipse.core.", "org.eclipse.equinox.", "org.eclipse.osgi"),
        EMF("org.eclipse.emf"),
        SWT("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4", "org.eclipse.nebula", "org.eclipse.swtchart");

        private final List<String> prefixes;

        Framework(String... prefixes) {
            this.prefixes = List.of(prefixes);
        }

        /** Tells whether a package or a bundle of this name belongs to the framework. */
        boolean owns(String name) {
            return prefixes.stream().anyMatch(prefix -> (name + ".").startsWith(prefix));
        }
    }

    /**
     * What one layer may know.
     *
     * @param own own bundles it may require or import from
     * @param banned frameworks it must not know
     */
    record Rule(Set<String> own, Set<Framework> banned) {
    }

    private static final Set<Framework> PLAIN = Set.of(Framework.OSGI, Framework.EMF, Framework.SWT);
    private static final Set<String> MATHEMATICS = Set.of("lp", "dea", "statistics", "spatial");
    private static final Set<String> HEADLESS = Set.of("lp", "dea", "statistics", "spatial", "method", "io", "model", "model.edit", "study",
            "engine", "figure", "report", "install");

    /** Wrappers of libraries; they hold no code of ours and anyone may use them. */
    static final String LIBRARIES = "lib.";

    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry("lp", new Rule(Set.of(), PLAIN)),
            Map.entry("dea", new Rule(Set.of("lp"), PLAIN)),
            Map.entry("statistics", new Rule(Set.of(), PLAIN)),
            Map.entry("spatial", new Rule(Set.of(), PLAIN)),
            Map.entry("method", new Rule(Set.of("spatial"), Set.of(Framework.EMF, Framework.SWT))),
            Map.entry("io", new Rule(Set.of("spatial"), PLAIN)),
            Map.entry("model", new Rule(Set.of(), Set.of(Framework.SWT))),
            Map.entry("model.edit", new Rule(Set.of("model"), Set.of(Framework.SWT))),
            Map.entry("study", new Rule(Set.of("model", "model.edit", "io"), Set.of(Framework.SWT))),
            // An engine that works on studies sees the model through them.
            Map.entry("engine", new Rule(Set.of("study", "model", "method", "io", "spatial"), Set.of(Framework.SWT))),
            Map.entry("figure", new Rule(Set.of("method", "spatial"), Set.of(Framework.SWT, Framework.EMF))),
            Map.entry("report", new Rule(Set.of("engine", "figure", "io", "method", "spatial", "study", "model"), Set.of(Framework.SWT))),
            Map.entry("install", new Rule(Set.of("method"), Set.of(Framework.EMF, Framework.SWT))),
            Map.entry("cli", new Rule(HEADLESS, Set.of(Framework.SWT))));

    private static final Rule METHODS = new Rule(union(MATHEMATICS, "method", "method.frontier", "method.estimation"),
            Set.of(Framework.EMF, Framework.SWT));

    private Layers() {
    }

    /** The rule for an own bundle (short name), empty where everything is allowed (workbench, help, libraries). */
    static Optional<Rule> rule(String bundle) {
        if (bundle.startsWith("method.")) {
            return Optional.of(METHODS);
        }
        return Optional.ofNullable(RULES.get(bundle));
    }

    /** Tells whether a bundle belongs to the workbench side, which may know everything. */
    static boolean isWorkbench(String bundle) {
        return bundle.equals("ui") || bundle.startsWith("ui.") || bundle.equals("help") || bundle.startsWith("help.");
    }

    private static Set<String> union(Set<String> names, String... more) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
