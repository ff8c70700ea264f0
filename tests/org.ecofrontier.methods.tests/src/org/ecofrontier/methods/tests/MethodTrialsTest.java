package org.ecofrontier.methods.tests;

import java.util.stream.Stream;

import org.ecofrontier.method.annr.NetworkMethod;
import org.ecofrontier.method.bootstrap.BootstrapMethod;
import org.ecofrontier.method.correlation.CorrelationMethod;
import org.ecofrontier.method.coupling.CouplingMethod;
import org.ecofrontier.method.directional.DirectionalMethod;
import org.ecofrontier.method.distribution.DensityMethod;
import org.ecofrontier.method.distribution.GradesMethod;
import org.ecofrontier.method.distribution.NaturalBreaksMethod;
import org.ecofrontier.method.ebm.EpsilonBasedMethod;
import org.ecofrontier.method.heterogeneity.HeterogeneityMethod;
import org.ecofrontier.method.index.IndexMethod;
import org.ecofrontier.method.malmquist.MalmquistMethod;
import org.ecofrontier.method.metafrontier.MetafrontierMethod;
import org.ecofrontier.method.moran.MoranMethod;
import org.ecofrontier.method.panelregression.PanelRegressionMethod;
import org.ecofrontier.method.radial.RadialMethod;
import org.ecofrontier.method.sbm.SlacksBasedMethod;
import org.ecofrontier.method.supersbm.SuperSlacksBasedMethod;
import org.ecofrontier.method.testkit.MethodTrials;
import org.ecofrontier.method.tobit.TobitMethod;
import org.ecofrontier.method.tobit.TruncatedMethod;
import org.ecofrontier.method.trend.TrendMethod;
import org.ecofrontier.method.window.WindowMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All methods of the product on trial, with the same kit that third parties have. */
class MethodTrialsTest {

    static Stream<Arguments> trials() {
        return Stream.of(
                trials("sbm", MethodTrials.of(new SlacksBasedMethod())),
                trials("radial", MethodTrials.of(new RadialMethod())),
                trials("supersbm", MethodTrials.of(new SuperSlacksBasedMethod())),
                trials("ebm", MethodTrials.of(new EpsilonBasedMethod())),
                trials("directional", MethodTrials.of(new DirectionalMethod())),
                trials("malmquist", MethodTrials.of(new MalmquistMethod())),
                trials("window", MethodTrials.of(new WindowMethod())),
                trials("metafrontier", MethodTrials.of(new MetafrontierMethod())),
                trials("bootstrap", MethodTrials.of(new BootstrapMethod()).set("replications", "100").manyRows(200)),
                trials("grades", MethodTrials.of(new GradesMethod()).values("variable", 0, 1)),
                trials("naturalbreaks", MethodTrials.of(new NaturalBreaksMethod())),
                trials("density", MethodTrials.of(new DensityMethod())),
                trials("trend", MethodTrials.of(new TrendMethod())),
                trials("moran", MethodTrials.of(new MoranMethod()).set("permutations", "99")),
                trials("coupling", MethodTrials.of(new CouplingMethod()).values("efficiency", 0.2, 1)),
                trials("index", MethodTrials.of(new IndexMethod())),
                trials("heterogeneity", MethodTrials.of(new HeterogeneityMethod())),
                trials("correlation", MethodTrials.of(new CorrelationMethod())),
                trials("panelregression", MethodTrials.of(new PanelRegressionMethod())),
                trials("tobit", MethodTrials.of(new TobitMethod()).set("lower", "20")),
                trials("truncated", MethodTrials.of(new TruncatedMethod()).set("replications", "100").values("dependent", 0.1, 1).manyRows(400)),
                trials("annr", MethodTrials.of(new NetworkMethod()).set("members", "2").set("folds", "2").manyRows(200)));
    }

    private static Arguments trials(String name, MethodTrials trials) {
        return Arguments.of(name, trials);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trials")
    void keepsToWhatAMethodMustDo(String name, MethodTrials trials) {
        trials.verify();
    }
}
