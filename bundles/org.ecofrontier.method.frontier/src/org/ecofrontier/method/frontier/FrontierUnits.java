package org.ecofrontier.method.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.ecofrontier.dea.CellProblem;
import org.ecofrontier.dea.FrontierModel;
import org.ecofrontier.dea.FrontierPlan;
import org.ecofrontier.dea.UnitData;
import org.ecofrontier.dea.VariableKind;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Parameters;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Variable;

/**
 * The rows of a panel as units, with the variables of the slots {@code inputs}, {@code desirable} and {@code undesirable}. Unit j is
 * row j. For one thread.
 *
 * @since 0.1
 */
public final class FrontierUnits {

    private static final Messages MESSAGES = Messages.beside(FrontierUnits.class);
    private static final int LISTED = 20;

    private final Panel panel;
    private final List<Variable.Numeric> variables = new ArrayList<>();
    private final int inputs;
    private final int desirable;
    /** For the check, which needs no order. */
    private final UnitData unordered;
    /** Made when first asked for: sorting is for those who run. */
    private Long[] keys;
    private UnitData data;

    private FrontierUnits(AnalysisInput input) {
        panel = input.panel();
        for (String slot : List.of("inputs", "desirable", "undesirable")) {
            variables.addAll(input.numeric(slot));
        }
        inputs = input.slot("inputs").size();
        desirable = input.slot("desirable").size();
        unordered = values(IntStream.range(0, panel.size()).toArray());
    }

    /** The units of an input. */
    public static FrontierUnits of(AnalysisInput input) {
        return new FrontierUnits(input);
    }

    private UnitData values(int[] rows) {
        double[][] values = variables.stream().map(variable -> variable.values(rows)).toArray(double[][]::new);
        return UnitData.of(Arrays.copyOfRange(values, 0, inputs), Arrays.copyOfRange(values, inputs, inputs + desirable),
                Arrays.copyOfRange(values, inputs + desirable, values.length));
    }

    /** Some of the units as the programs take them, in the given order of rows. */
    public UnitData data(int[] rows) {
        if (keys == null) {
            keys = keys(panel);
        }
        return values(rows).withKeys(Arrays.stream(rows).mapToObj(row -> keys[row]).toArray(Long[]::new));
    }

    /** Region id, then year: an order that does not depend on the order of the rows. */
    private static Long[] keys(Panel panel) {
        int[] rank = new int[panel.regions().size()];
        int[] sorted = IntStream.range(0, rank.length).boxed().sorted((a, b) -> panel.regions().get(a).compareTo(panel.regions().get(b)))
                .mapToInt(Integer::intValue).toArray();
        for (int i = 0; i < sorted.length; i++) {
            rank[sorted[i]] = i;
        }
        Long[] keys = new Long[panel.size()];
        Arrays.setAll(keys, row -> ((long) rank[panel.regionIndex(row)] << 32) + panel.year(row) - (long) Integer.MIN_VALUE);
        return keys;
    }

    /** The panel whose rows the units are. */
    public Panel panel() {
        return panel;
    }

    /** The units as the programs take them. */
    public UnitData data() {
        if (data == null) {
            data = data(IntStream.range(0, panel.size()).toArray());
        }
        return data;
    }

    /** The variables in the order of the programs: inputs, desirable outputs, undesirable outputs. */
    public List<Variable.Numeric> variables() {
        return List.copyOf(variables);
    }

    /** The period of each unit; all the same for a cross-section. */
    public int[] periods() {
        return IntStream.range(0, panel.size()).map(panel::year).toArray();
    }

    /** Who is compared with whom: the parameters {@code frontier} and {@code window}. */
    public FrontierPlan plan(Parameters parameters) {
        return switch (parameters.text("frontier")) {
            case "pooled" -> FrontierPlan.pooled(panel.size());
            case "sequential" -> FrontierPlan.sequential(periods());
            case "window" -> FrontierPlan.window(periods(), parameters.integer("window"));
            default -> FrontierPlan.contemporaneous(periods());
        };
    }

    /** The values that a model cannot work with, each as an error, and a warning where there are too few units. */
    public List<Finding> check(FrontierModel model, FrontierPlan plan) {
        List<Finding> findings = new ArrayList<>();
        List<CellProblem> problems = model.check(unordered);
        for (CellProblem problem : problems.subList(0, Math.min(LISTED, problems.size()))) {
            Place place = Place.cell(panel, problem.unit(), variables.get(problem.variable()).id());
            String key = problem.needed() == CellProblem.Need.POSITIVE ? "cell.positive" : "cell.negative";
            findings.add(Finding.error(key.replace('.', '-'), MESSAGES.text(key, place.item(), name(problem.unit()), number(problem.value())),
                    place));
        }
        if (problems.size() > LISTED) {
            findings.add(Finding.error("cell-more", MESSAGES.text("cell.more", problems.size() - LISTED), Place.whole()));
        }
        int fewest = plan.groups().stream().mapToInt(group -> group.reference().length).min().orElse(0);
        if (fewest < variables.size()) {
            findings.add(Finding.warning("few-units", MESSAGES.text("units.few", fewest, variables.size()), Place.whole()));
        } else {
            findings.addAll(ruleOfThumb(fewest));
        }
        return findings;
    }

    /** Cooper, Seiford and Tone (2007), Data Envelopment Analysis, 2nd edition, p. 116: n >= max(m s, 3 (m + s)). */
    private List<Finding> ruleOfThumb(int units) {
        int inputs = (int) IntStream.range(0, variables.size()).filter(v -> unordered.kind(v) == VariableKind.INPUT).count();
        int outputs = variables.size() - inputs;
        int needed = Math.max(inputs * outputs, 3 * (inputs + outputs));
        return units >= needed ? List.of()
                : List.of(Finding.warning("few-units", MESSAGES.text("units.rule", units, inputs, outputs, needed), Place.whole()));
    }

    /** A unit for people: region and year. */
    String name(int unit) {
        return panel.region(unit) + (panel.hasYears() ? " " + panel.year(unit) : "");
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }
}
