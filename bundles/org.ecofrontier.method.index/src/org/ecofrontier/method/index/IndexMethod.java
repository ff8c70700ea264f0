package org.ecofrontier.method.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Parameters;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.estimation.Components;
import org.ecofrontier.method.estimation.Estimation;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.BoxFigure;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.table.PanelRows;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.table.RowBuilder;
import org.ecofrontier.statistics.index.CompositeIndex;
import org.ecofrontier.statistics.index.Direction;
import org.ecofrontier.statistics.index.DiversityMeasure;
import org.ecofrontier.statistics.index.Standardisation;
import org.ecofrontier.statistics.index.Structure;
import org.ecofrontier.statistics.index.Weighting;

/**
 * Indices that other analyses use as variables. Composite indices are standardised over all rows together, so that years compare;
 * location quotients compare with the regions of the same year.
 *
 * @since 0.1
 */
public final class IndexMethod implements AnalysisMethod {

    private static final Messages MESSAGES = Messages.beside(IndexMethod.class);

    /** An index with the weights of its components, if it has any. */
    private record Computed(double[] values, double[] weights) {
    }

    @Override
    public List<Finding> check(AnalysisInput input) {
        List<Finding> findings = new ArrayList<>();
        Parameters parameters = input.parameters();
        String kind = parameters.text("kind");
        List<Variable.Numeric> components = input.numeric("components");
        int needed = switch (kind) {
            case "location-quotient", "ratio" -> 2;
            case "growth" -> 1;
            default -> components.size();
        };
        if (components.size() != needed) {
            findings.add(Finding.error("components", MESSAGES.text("components.count", kind, needed, components.size()), Place.item("components")));
        }
        if (kind.equals("growth") && !input.panel().hasYears()) {
            findings.add(Finding.error("years", MESSAGES.text("growth.years"), Place.item("kind")));
        }
        for (String negative : parameters.texts("negative")) {
            if (components.stream().noneMatch(component -> component.id().equals(negative))) {
                findings.add(Finding.error("negative", MESSAGES.text("negative.unknown", negative), Place.item("negative")));
            }
        }
        if (kind.equals("composite")) {
            findings.addAll(weightProblems(parameters, components.size()));
            findings.addAll(Components.check(input, "components"));
        }
        int levels = parameters.numbers("levels").length;
        if (kind.equals("structure-level") && levels != 0 && levels != components.size()) {
            findings.add(Finding.error("levels", MESSAGES.text("levels.count", components.size(), levels), Place.item("levels")));
        }
        if (findings.isEmpty()) {
            findings.addAll(valuesBelowZero(input, kind));
        }
        return findings;
    }

    private static List<Finding> weightProblems(Parameters parameters, int components) {
        Optional<double[]> given = weights(parameters);
        if (given.isPresent() && given.get().length != components) {
            return List.of(Finding.error("weights", MESSAGES.text("weights.count", components, given.get().length), Place.item("weights")));
        }
        if (given.isPresent() && (Arrays.stream(given.get()).anyMatch(weight -> weight < 0) || Arrays.stream(given.get()).sum() == 0)) {
            return List.of(Finding.error("weights", MESSAGES.text("weights.negative"), Place.item("weights")));
        }
        boolean entropy = parameters.text("weights").equals("entropy") && parameters.text("standardize").equals("z-score");
        return entropy ? List.of(Finding.error("weights", MESSAGES.text("weights.entropy"), Place.item("weights"))) : List.of();
    }

    private static List<Finding> valuesBelowZero(AnalysisInput input, String kind) {
        if (kind.equals("composite")) {
            return List.of();
        }
        List<Variable.Numeric> components = input.numeric("components");
        for (int c = 0; c < components.size(); c++) {
            boolean positive = kind.equals("growth") || kind.equals("location-quotient") && c == 1;
            boolean notZero = kind.equals("ratio") && c == 1;
            for (int row = 0; row < input.panel().size(); row++) {
                double value = components.get(c).value(row);
                if (positive && value <= 0 || notZero && value == 0 || !kind.equals("ratio") && value < 0) {
                    Place place = Place.cell(input.panel(), row, components.get(c).id());
                    String where = place.region() + (place.year().isPresent() ? " " + place.year().getAsInt() : "");
                    return List.of(Finding.error("value", MESSAGES.text("value.impossible", place.item(), where, value), place));
                }
            }
        }
        return List.of();
    }

    /** The given weights, unless they are equal or come from the data. */
    private static Optional<double[]> weights(Parameters parameters) {
        return switch (parameters.text("weights")) {
            case "equal", "entropy", "cv" -> Optional.empty();
            case "given" -> Optional.of(parameters.numbers("given"));
            default -> Optional.of(parameters.numbers("weights"));
        };
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        Panel panel = input.panel();
        double[][] components = input.numeric("components").stream().map(Variable.Numeric::values).toArray(double[][]::new);
        Computed computed = Estimation.of("", () -> compute(input, components));
        context.checkCancelled();
        RowBuilder weights = new RowBuilder("weights").texts("component").numbers("weight");
        for (int c = 0; c < computed.weights().length; c++) {
            weights.row(input.numeric("components").get(c).id(), computed.weights()[c]);
        }
        ResultTable index = PanelRows.of("index", panel).number("value", computed.values()).build();
        AnalysisResult.Builder result = AnalysisResult.builder().table(index).table(weights.build());
        if (panel.years().length > 1) {
            result.figure(course(input, computed.values()));
        }
        return result.build();
    }

    private static Computed compute(AnalysisInput input, double[][] components) {
        Parameters parameters = input.parameters();
        return switch (parameters.text("kind")) {
            case "composite" -> composite(input, components);
            case "diversity" -> perRow(input, components, parameters.choice("measure", DiversityMeasure.class)::of);
            case "structure-level" -> structureLevel(input, components);
            case "location-quotient" -> new Computed(locationQuotients(input.panel(), components), new double[0]);
            case "ratio" -> new Computed(Structure.ratios(components[0], components[1]), new double[0]);
            default -> new Computed(growth(input.panel(), components[0]), new double[0]);
        };
    }

    private static Computed composite(AnalysisInput input, double[][] components) {
        Parameters parameters = input.parameters();
        List<String> negative = parameters.texts("negative");
        Direction[] directions = input.numeric("components").stream()
                .map(component -> negative.contains(component.id()) ? Direction.NEGATIVE : Direction.POSITIVE).toArray(Direction[]::new);
        Standardisation standardisation = parameters.choice("standardize", Standardisation.class);
        Optional<double[]> given = weights(parameters);
        Components.requireVarying(input, input.panel().rowsOf(Panel.NO_YEAR), "", "components");
        CompositeIndex index = given.isPresent() ? CompositeIndex.of(components, directions, standardisation, given.get())
                : CompositeIndex.of(components, directions, standardisation, parameters.choice("weights", Weighting.class));
        return new Computed(index.values(), index.weights());
    }

    private interface OfParts {

        double of(double... parts);
    }

    private static Computed perRow(AnalysisInput input, double[][] components, OfParts measure) {
        double[] values = new double[input.panel().size()];
        for (int row = 0; row < values.length; row++) {
            int at = row;
            String where = input.panel().region(row) + " " + PanelRows.where(input.panel().year(row));
            values[row] = Estimation.of(where.strip(), () -> measure.of(Arrays.stream(components).mapToDouble(part -> part[at]).toArray()));
        }
        return new Computed(values, new double[0]);
    }

    private static Computed structureLevel(AnalysisInput input, double[][] components) {
        double[] levels = input.parameters().numbers("levels");
        return perRow(input, components, levels.length == 0 ? Structure::level : parts -> Structure.level(parts, levels));
    }

    private static double[] locationQuotients(Panel panel, double[][] components) {
        double[] values = new double[panel.size()];
        for (int year : panel.periods()) {
            int[] rows = panel.rowsOf(year);
            double[] quotients = Structure.locationQuotients(pick(components[0], rows), pick(components[1], rows));
            IntStream.range(0, rows.length).forEach(i -> values[rows[i]] = quotients[i]);
        }
        return values;
    }

    private static double[] pick(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
    }

    /** x of this year over x of the year before, minus 1; not defined where there is no year before. */
    private static double[] growth(Panel panel, double[] values) {
        Map<Long, Integer> rowOf = new HashMap<>();
        for (int row = 0; row < values.length; row++) {
            rowOf.put((long) panel.regionIndex(row) << 32 | panel.year(row) & 0xFFFFFFFFL, row);
        }
        double[] growth = new double[values.length];
        for (int row = 0; row < values.length; row++) {
            Integer before = rowOf.get((long) panel.regionIndex(row) << 32 | panel.year(row) - 1 & 0xFFFFFFFFL);
            growth[row] = before == null ? Double.NaN : values[row] / values[before] - 1;
        }
        return growth;
    }

    /** Boxes of the years in which the index is defined. */
    private static BoxFigure course(AnalysisInput input, double[] values) {
        Panel panel = input.panel();
        List<BoxFigure.Group> groups = new ArrayList<>();
        for (int year : panel.years()) {
            double[] own = Arrays.stream(panel.rowsOf(year)).mapToDouble(row -> values[row]).filter(value -> !Double.isNaN(value)).toArray();
            if (own.length > 0) {
                groups.add(new BoxFigure.Group(Integer.toString(year), Text.of(Integer.toString(year)), DoubleVector.of(own)));
            }
        }
        String kind = input.parameters().text("kind");
        List<Variable.Numeric> components = input.numeric("components");
        Text name = MESSAGES.text("kind." + kind, components.getFirst().label(), components.getLast().label());
        Text unit = unit(kind, components.getFirst().unit(), components.getLast().unit());
        return new BoxFigure(FigureInfo.of("course", MESSAGES.text("figure.course", name)), MESSAGES.text("axis.year"), Axis.of(name, unit),
                groups);
    }

    /** Equal units cancel. */
    private static Text unit(String kind, Text first, Text last) {
        if (kind.equals("ratio") && last.isEmpty()) {
            return first;
        }
        return kind.equals("ratio") && last.equals(first) ? Text.empty() : MESSAGES.text("unit." + kind, first, last);
    }
}
