package org.ecofrontier.examples.tests;

import org.ecofrontier.model.Analysis;

/** What must hold between the results of an analysis, and between them and what it was given, by method. */
interface Identities {

    void check(ExampleRun run, Analysis analysis, Checks checks);

    /** The identities of a method; an example may use no method without any. */
    static Identities of(String method) {
        return switch (method.replace("org.ecofrontier.", "")) {
            case "sbm", "supersbm", "radial" -> new FrontierIdentities();
            case "malmquist" -> new MalmquistIdentities();
            case "grades", "naturalbreaks", "density" -> new DistributionIdentities();
            case "heterogeneity" -> new HeterogeneityIdentities();
            case "coupling" -> new CouplingIdentities();
            case "moran", "trend" -> new SpaceIdentities();
            case "index" -> new IndexIdentities();
            case "correlation", "annr" -> new RelationIdentities();
            case "tobit" -> new TobitIdentities();
            case "panelregression" -> new RegressionIdentities();
            default -> throw new IllegalArgumentException("nothing is checked of " + method);
        };
    }
}
