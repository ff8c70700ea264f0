package org.ecofrontier.dea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Malmquist and Malmquist-Luenberger productivity indices with their decompositions. With D^t(s) the distance of a region in
 * period s to the CRS frontier of period t (1/phi, theta or 1/(1 + beta)) and V the same under VRS:
 *
 * <pre>
 * FGNZ (Faere, Grosskopf, Norris and Zhang 1994)
 *   effch = D^{t+1}(t+1) / D^t(t)      techch = [D^t(t+1)/D^{t+1}(t+1) x D^t(t)/D^{t+1}(t)]^(1/2)      tfpch = effch x techch
 *   pech  = V^{t+1}(t+1) / V^t(t)      sech   = effch / pech
 * Ray and Desli (1997): pech as above, techch with V in place of D, sech = tfpch / (pech x techch), effch = pech x sech
 * global (Pastor and Lovell 2005), biennial (Pastor, Asmild and Lovell 2011): tfpch = D^G(t+1) / D^G(t), techch = tfpch / effch
 * </pre>
 *
 * With directional distances this is the index of Chung, Faere and Grosskopf (1997). Values above 1 mean progress.
 *
 * @since 0.1
 */
public final class MalmquistIndex {

    private final UnitData data;
    private final int[] entity;
    private final int[] period;
    private final Settings settings;
    private final Evaluator evaluator;
    private final int[] periods;

    private MalmquistIndex(UnitData data, int[] entity, int[] period, Settings settings, RunHooks hooks) {
        if (entity.length != data.size() || period.length != data.size()) {
            throw new IllegalArgumentException("Every unit needs an entity and a period");
        }
        this.data = data;
        this.entity = entity;
        this.period = period;
        this.settings = settings;
        evaluator = new Evaluator(data, hooks, false);
        periods = Arrays.stream(period).distinct().sorted().toArray();
    }

    /**
     * Distance function.
     *
     * @since 0.1
     */
    public enum Distance {
        /** Output distance 1/phi. */
        OUTPUT,
        /** Input-oriented theta. */
        INPUT,
        /** Directional, 1/(1 + beta): Malmquist-Luenberger. */
        DIRECTIONAL
    }

    /**
     * How the index is decomposed.
     *
     * @since 0.1
     */
    public enum Decomposition {
        /** Faere, Grosskopf, Norris and Zhang (1994): technical change of the CRS frontier. */
        FGNZ,
        /** Ray and Desli (1997): technical change of the VRS frontier. */
        RAY_DESLI
    }

    /**
     * Which units span the frontiers that productivity is measured against.
     *
     * @since 0.1
     */
    public enum Frontier {
        /** The units of each period. */
        CONTEMPORANEOUS,
        /** All periods together. */
        GLOBAL,
        /** All periods up to each one. */
        SEQUENTIAL,
        /** The two compared periods together. */
        BIENNIAL
    }

    /**
     * Choices of the analyst.
     *
     * @param distance
     *            distance function
     * @param disposability
     *            of undesirable outputs, for directional distances
     * @param decomposition
     *            how the index is decomposed
     * @param frontier
     *            which units span the frontiers
     * @param treatment
     *            of undesirable outputs, for radial distances: as inputs or left out
     * @since 0.1
     */
    public record Settings(Distance distance, Disposability disposability, Decomposition decomposition, Frontier frontier,
            UndesirableTreatment treatment) {

        /** Refuses null. */
        public Settings {
            Objects.requireNonNull(distance);
            Objects.requireNonNull(disposability);
            Objects.requireNonNull(decomposition);
            Objects.requireNonNull(frontier);
            Objects.requireNonNull(treatment);
        }

        /**
         * The model behind a distance.
         *
         * @param returns
         *            returns to scale
         * @return the model
         */
        public FrontierModel model(ReturnsToScale returns) {
            return switch (distance) {
                case OUTPUT -> new RadialModel(returns, Orientation.OUTPUT, false, treatment, SlackWeights.RELATIVE);
                case INPUT -> new RadialModel(returns, Orientation.INPUT, false, treatment, SlackWeights.RELATIVE);
                case DIRECTIONAL -> new DirectionalModel(returns, disposability);
            };
        }
    }

    /**
     * Change of one region between two consecutive periods; not a number where a distance is missing.
     *
     * @param entity
     *            the region
     * @param from
     *            first period
     * @param to
     *            second period
     * @param effch
     *            efficiency change
     * @param techch
     *            technical change
     * @param pech
     *            pure efficiency change
     * @param sech
     *            scale efficiency change
     * @param tfpch
     *            productivity change
     * @param status
     *            certified when all five are there, else the standing of the first distance that is missing
     * @param reason
     *            why a distance is missing, null when none is
     * @since 0.1
     */
    public record Change(int entity, int from, int to, double effch, double techch, double pech, double sech, double tfpch,
            ResultStatus status, Reason reason) {
    }

    /**
     * Computes all changes.
     *
     * @param data
     *            one unit per region and period
     * @param entity
     *            region of every unit
     * @param period
     *            period of every unit; consecutive periods are consecutive among those that occur
     * @param settings
     *            the analyst's choices
     * @param hooks
     *            loop, cancellation and progress
     * @return one change per region and pair of consecutive periods in which it occurs, by region, then period
     * @throws IllegalArgumentException
     *             when lengths differ, a region occurs twice in a period, or the data hold values the distance cannot work with
     */
    public static List<Change> compute(UnitData data, int[] entity, int[] period, Settings settings, RunHooks hooks) {
        return new MalmquistIndex(data, entity, period, settings, hooks).changes();
    }

    /** Distances of all units under one returns-to-scale assumption: to the own frontier, the next and the previous one. */
    private final class Distances {

        private final Evaluation own;
        private final Evaluation forward;
        private final Evaluation backward;

        Distances(ReturnsToScale returns) {
            FrontierModel model = settings.model(returns);
            own = evaluator.evaluate(model, plan(0));
            // global and biennial frontiers: "forward" is the joint frontier of a period and the next, "backward" with the previous
            forward = evaluator.evaluate(model, plan(1));
            backward = settings.frontier() == Frontier.GLOBAL ? forward : evaluator.evaluate(model, plan(-1));
        }

        double effect(int from, int to) {
            return own.score(to) / own.score(from);
        }

        double technical(int from, int to) {
            if (joint()) {
                return productivity(from, to) / effect(from, to);
            }
            return Math.sqrt(backward.score(to) / own.score(to) * (own.score(from) / forward.score(from)));
        }

        double productivity(int from, int to) {
            return joint() ? backward.score(to) / forward.score(from) : effect(from, to) * technical(from, to);
        }

        int missing(int from, int to, List<Evaluation> holder) {
            Evaluation[] all = { own, own, forward, backward };
            int[] unit = { from, to, from, to };
            for (int i = 0; i < all.length; i++) {
                if (all[i].status(unit[i]) != ResultStatus.CERTIFIED) {
                    holder.add(all[i]);
                    return unit[i];
                }
            }
            return -1;
        }
    }

    private boolean joint() {
        return settings.frontier() == Frontier.GLOBAL || settings.frontier() == Frontier.BIENNIAL;
    }

    private FrontierPlan plan(int shift) {
        List<FrontierPlan.Group> groups = new ArrayList<>();
        for (int p = 0; p < periods.length; p++) {
            int other = p + shift;
            if (other < 0 || other >= periods.length) {
                continue;
            }
            boolean sequential = settings.frontier() == Frontier.SEQUENTIAL;
            int first = sequential ? periods[0] : periods[other];
            int last = periods[other];
            if (shift != 0 && settings.frontier() == Frontier.BIENNIAL) {
                first = Math.min(periods[p], periods[other]);
                last = Math.max(periods[p], periods[other]);
            }
            groups.add(new FrontierPlan.Group(FrontierPlan.where(period, periods[p], periods[p]), FrontierPlan.where(period, first, last)));
        }
        if (shift != 0 && settings.frontier() == Frontier.GLOBAL) {
            return FrontierPlan.pooled(data.size());
        }
        return new FrontierPlan(groups);
    }

    private List<Change> changes() {
        Distances constant = new Distances(ReturnsToScale.CRS);
        boolean desli = settings.decomposition() == Decomposition.RAY_DESLI;
        Distances variable = desli ? new Distances(ReturnsToScale.VRS) : null;
        Evaluation pure = desli ? variable.own : evaluator.evaluate(settings.model(ReturnsToScale.VRS), plan(0));
        Map<Long, Integer> units = new HashMap<>();
        for (int j = 0; j < data.size(); j++) {
            if (units.put(key(entity[j], period[j]), j) != null) {
                throw new IllegalArgumentException("Entity " + entity[j] + " occurs twice in period " + period[j]);
            }
        }
        List<Change> changes = new ArrayList<>();
        for (int e : Arrays.stream(entity).distinct().sorted().toArray()) {
            for (int p = 1; p < periods.length; p++) {
                Integer from = units.get(key(e, periods[p - 1]));
                Integer to = units.get(key(e, periods[p]));
                if (from != null && to != null) {
                    changes.add(change(from, to, constant, variable, pure));
                }
            }
        }
        return changes;
    }

    private static long key(int entity, int period) {
        return (long) entity << 32 | period & 0xffffffffL;
    }

    private Change change(int from, int to, Distances constant, Distances variable, Evaluation pure) {
        double pech = pure.score(to) / pure.score(from);
        double tfpch = constant.productivity(from, to);
        double techch = variable == null ? constant.technical(from, to) : variable.technical(from, to);
        double sech = variable == null ? constant.effect(from, to) / pech : tfpch / (pech * techch);
        double effch = variable == null ? constant.effect(from, to) : pech * sech;
        ResultStatus status = ResultStatus.CERTIFIED;
        Reason reason = null;
        if (!Double.isFinite(effch + techch + pech + sech + tfpch)) {
            List<Evaluation> holder = new ArrayList<>();
            int unit = constant.missing(from, to, holder);
            if (unit < 0 && variable != null) {
                unit = variable.missing(from, to, holder);
            }
            if (unit < 0) {
                holder.add(pure);
                unit = pure.status(from) != ResultStatus.CERTIFIED ? from : to;
            }
            status = holder.get(0).status(unit) == ResultStatus.CERTIFIED ? ResultStatus.UNDEFINED : holder.get(0).status(unit);
            reason = holder.get(0).unit(unit).reason();
        }
        return new Change(entity[from], period[from], period[to], finite(effch), finite(techch), finite(pech), finite(sech),
                finite(tfpch), status, reason);
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : Double.NaN;
    }
}
