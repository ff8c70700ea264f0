package org.ecofrontier.method.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.spatial.CoordinateSystem;
import org.ecofrontier.spatial.Geography;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The rows and variables of a trial, before they become the input of a method. */
record TrialData(Panel panel, Map<String, List<Variable>> slots) {

    private static final long SEED = 20090101;
    private static final int GROUPS = 3;

    static String group(int region) {
        return "group " + (char) ('A' + region % GROUPS);
    }

    /** Random figures: each region has a level of its own, each year some noise. */
    static TrialData random(List<SlotShape> slots, int regions, int years) {
        List<String> regionOfRow = IntStream.range(0, regions * years).mapToObj(row -> "R" + (1001 + row / years)).toList();
        int[] yearOfRow = IntStream.range(0, regions * years).map(row -> 2009 + row % years).toArray();
        Panel panel = Panel.of(regionOfRow, yearOfRow);
        Map<String, List<Variable>> bound = new LinkedHashMap<>();
        for (SlotShape slot : slots) {
            List<Variable> variables = new ArrayList<>();
            for (int i = 0; i < slot.count(); i++) {
                String id = slot.id() + (i + 1);
                variables.add(slot.categorical() ? categories(id, panel) : figures(id, panel, slot));
            }
            bound.put(slot.id(), variables);
        }
        return new TrialData(panel, bound);
    }

    private static Variable categories(String id, Panel panel) {
        String[] values = IntStream.range(0, panel.size()).mapToObj(row -> group(panel.regionIndex(row))).toArray(String[]::new);
        return new Variable.Categorical(id, Text.of(id), values);
    }

    private static Variable figures(String id, Panel panel, SlotShape slot) {
        SplittableRandom random = new SplittableRandom(SEED + id.hashCode());
        double[] levels = random.doubles(panel.regions().size()).toArray();
        double[] values = new double[panel.size()];
        Arrays.setAll(values, row -> slot.low() + (slot.high() - slot.low()) * (0.7 * levels[panel.regionIndex(row)] + 0.3 * random.nextDouble()));
        return new Variable.Numeric(id, Text.of(id), Text.empty(), values);
    }

    /** Some of the rows, in the given order. */
    TrialData select(int[] rows) {
        return new TrialData(panel.select(rows), mapped(variable -> variable.select(rows)));
    }

    /** The rows that fulfil a condition. */
    TrialData where(IntPredicate condition) {
        return select(IntStream.range(0, panel.size()).filter(condition).toArray());
    }

    /** The rows in another order. */
    TrialData scrambled() {
        int[] rows = IntStream.range(0, panel.size()).toArray();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = rows.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = rows[i];
            rows[i] = rows[other];
            rows[other] = kept;
        }
        return select(rows);
    }

    /** Without years: the rows of the first one. */
    TrialData crossSection() {
        TrialData first = where(row -> panel.year(row) == panel.years()[0]);
        List<String> regions = IntStream.range(0, first.panel.size()).mapToObj(first.panel::region).toList();
        return new TrialData(Panel.of(regions, null), first.slots);
    }

    /** Every region a second time under another name. */
    TrialData doubled() {
        int n = panel.size();
        IntUnaryOperator source = row -> row % n;
        List<String> regions = IntStream.range(0, 2 * n).mapToObj(row -> panel.region(row % n) + (row < n ? "" : "-twin")).toList();
        int[] years = IntStream.range(0, 2 * n).map(row -> panel.year(row % n)).toArray();
        int[] rows = IntStream.range(0, 2 * n).map(source).toArray();
        return new TrialData(Panel.of(regions, years), mapped(variable -> variable.select(rows)));
    }

    /** The regions under other ids. */
    TrialData renamed(UnaryOperator<String> name) {
        List<String> regions = IntStream.range(0, panel.size()).mapToObj(row -> name.apply(panel.region(row))).toList();
        int[] years = IntStream.range(0, panel.size()).map(panel::year).toArray();
        return new TrialData(Panel.of(regions, years), slots);
    }

    /** Other figures in every numeric variable: a function of the row and the old value. */
    TrialData figures(Figure change) {
        return new TrialData(panel, mapped(variable -> changed(variable, change)));
    }

    /** Other figures in the first variable of each numeric slot that fulfils a condition. */
    TrialData firstFigures(java.util.function.Predicate<String> slot, Figure change) {
        Map<String, List<Variable>> changed = new LinkedHashMap<>();
        slots.forEach((id, variables) -> {
            List<Variable> copy = new ArrayList<>(variables);
            if (slot.test(id)) {
                copy.set(0, changed(copy.getFirst(), change));
            }
            changed.put(id, copy);
        });
        return new TrialData(panel, changed);
    }

    private static Variable changed(Variable variable, Figure change) {
        if (!(variable instanceof Variable.Numeric numeric)) {
            return variable;
        }
        double[] values = numeric.values();
        Arrays.setAll(values, row -> change.of(row, values[row]));
        return new Variable.Numeric(numeric.id(), numeric.label(), numeric.unit(), values);
    }

    /** Without the slots that need not be bound. */
    TrialData only(java.util.function.Predicate<String> slot) {
        Map<String, List<Variable>> kept = new LinkedHashMap<>(slots);
        kept.keySet().removeIf(slot.negate());
        return new TrialData(panel, kept);
    }

    private Map<String, List<Variable>> mapped(UnaryOperator<Variable> change) {
        Map<String, List<Variable>> mapped = new LinkedHashMap<>();
        slots.forEach((slot, variables) -> mapped.put(slot, variables.stream().map(change).toList()));
        return mapped;
    }

    /** The input of a method: rows with a missing value are dropped as the host would, unless the slot allows them. */
    AnalysisInput input(MethodDescriptor method, Map<String, String> parameters) {
        TrialData complete = where(row -> slots.entrySet().stream().allMatch(bound -> method.slot(bound.getKey()).orElseThrow().missingAllowed()
                || bound.getValue().stream().noneMatch(variable -> isMissing(variable, row))));
        AnalysisInput.Builder input = AnalysisInput.builder(method, complete.panel);
        complete.slots.forEach((slot, variables) -> variables.forEach(variable -> input.bind(slot, variable)));
        parameters.forEach(input::set);
        if (method.places()) {
            input.geography(squares(complete.panel.regions()));
        }
        return input.build();
    }

    private static boolean isMissing(Variable variable, int row) {
        return switch (variable) {
            case Variable.Numeric numeric -> Double.isNaN(numeric.value(row));
            case Variable.Categorical categories -> categories.value(row).isEmpty();
        };
    }

    /** The regions as squares that lie side by side in the order of their ids, whatever the order of the rows is. */
    private static Geography squares(List<String> unordered) {
        List<String> regions = unordered.stream().sorted().toList();
        GeometryFactory factory = new GeometryFactory();
        int width = (int) Math.ceil(Math.sqrt(regions.size()));
        List<Geometry> shapes = IntStream.range(0, regions.size()).<Geometry>mapToObj(i -> {
            double x = i % width;
            double y = Math.floorDiv(i, width);
            return factory.createPolygon(new Coordinate[] {new Coordinate(x, y), new Coordinate(x + 1, y), new Coordinate(x + 1, y + 1),
                new Coordinate(x, y + 1), new Coordinate(x, y)});
        }).toList();
        return Geography.ofPolygons(CoordinateSystem.PLANAR, regions, shapes);
    }

    /** A new figure. */
    @FunctionalInterface
    interface Figure {

        /** The figure of a row instead of the old one. */
        double of(int row, double value);
    }
}
