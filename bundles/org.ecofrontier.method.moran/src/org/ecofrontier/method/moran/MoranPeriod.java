package org.ecofrontier.method.moran;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Place;
import org.ecofrontier.spatial.BivariateMoran;
import org.ecofrontier.spatial.GlobalMoran;
import org.ecofrontier.spatial.LocalMoran;
import org.ecofrontier.spatial.Moran;
import org.ecofrontier.spatial.MoranSettings;
import org.ecofrontier.spatial.MoranStatus;
import org.ecofrontier.spatial.PermutationTest;
import org.ecofrontier.spatial.SpatialWeights;

/**
 * Everything computed for one period.
 *
 * @param sample the regions and values
 * @param islands the regions of this period without neighbours
 * @param status whether the statistic is defined
 * @param n number of regions that the moments count with
 * @param i the global statistic
 * @param global the moments; {@code null} for two variables
 * @param permutations what permutations say of the global statistic
 * @param local one entry per region of the sample
 */
record MoranPeriod(Sample sample, List<String> islands, MoranStatus status, int n, double i, GlobalMoran global,
        PermutationTest permutations, LocalMoran local) {

    private static final Messages MESSAGES = Messages.beside(MoranPeriod.class);

    static MoranPeriod of(Sample sample, SpatialWeights weights, MoranSettings settings) {
        if (sample.second() == null) {
            GlobalMoran global = Moran.global(weights, sample.values(), settings);
            LocalMoran local = Moran.local(weights, sample.values(), settings);
            return new MoranPeriod(sample, weights.islands(), global.status(), global.n(), global.i(), global, global.permutations(), local);
        }
        BivariateMoran both = Moran.bivariate(weights, sample.values(), sample.second(), settings);
        LocalMoran local = Moran.bivariateLocal(weights, sample.values(), sample.second(), settings);
        return new MoranPeriod(sample, weights.islands(), both.status(), both.n(), both.i(), null, both.permutations(), local);
    }

    int year() {
        return sample.year();
    }

    /** The probability by which the figures judge the global statistic: permutations where there are any. */
    double p() {
        if (permutations.permutations() > 0) {
            return 2 * Math.min(0.5, permutations.pFolded());
        }
        return global == null ? Double.NaN : global.pRandom();
    }

    void addFindings(Consumer<Finding> findings) {
        String key = switch (status) {
            case DEFINED -> null;
            case CONSTANT -> "undefined.constant";
            case NO_NEIGHBOURS -> "undefined.islands";
            case TOO_FEW_REGIONS -> "undefined.few";
            case SAME_FOR_ALL -> "undefined.same";
        };
        if (key != null) {
            findings.accept(Finding.warning("moran-undefined", MESSAGES.text(key, MoranMethod.period(year())), place()));
        }
    }

    private Place place() {
        return new Place("", year() == Panel.NO_YEAR ? OptionalInt.empty() : OptionalInt.of(year()), MoranMethod.VARIABLE);
    }
}
