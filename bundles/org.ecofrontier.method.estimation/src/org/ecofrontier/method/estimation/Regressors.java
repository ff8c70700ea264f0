package org.ecofrontier.method.estimation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.statistics.RegressionData;

/**
 * What a regression is estimated from: the slots {@code dependent} and {@code regressors}, after the parameters {@code transform} and
 * {@code year_dummies}. Terms carry the ids of the variables; a transformed one is called {@code ln(x)}, {@code std(x)} or
 * {@code lag(x)}.
 *
 * @since 0.1
 */
public final class Regressors {

    private static final Messages MESSAGES = Messages.beside(Regressors.class);
    private static final List<String> TRANSFORMATIONS = List.of("ln", "standardize", "lag");

    private final Panel panel;
    private final double[] dependent;
    private final Map<String, double[]> columns = new LinkedHashMap<>();
    private final Map<String, Text> names = new HashMap<>();
    private final int[] complete;

    private Regressors(AnalysisInput input) {
        panel = input.panel();
        dependent = input.numeric("dependent").getFirst().values();
        Map<String, String> transformations = transformations(input);
        for (Variable.Numeric variable : input.numeric("regressors")) {
            add(variable, transformations.getOrDefault(variable.id(), ""));
        }
        complete = IntStream.range(0, panel.size()).filter(row -> columns.values().stream().noneMatch(column -> Double.isNaN(column[row])))
                .toArray();
        if (input.parameters().flag("year_dummies") && panel.hasYears()) {
            Arrays.stream(complete).map(panel::year).distinct().sorted().skip(1).forEach(year -> columns.put("year" + year,
                    IntStream.range(0, panel.size()).mapToDouble(row -> panel.year(row) == year ? 1 : 0).toArray()));
        }
    }

    /** The data of an input that {@link #check} found nothing wrong with. */
    public static Regressors of(AnalysisInput input) {
        return new Regressors(input);
    }

    /** What is wrong with the transformations: an unknown name or kind, a logarithm of what is not positive. */
    public static List<Finding> check(AnalysisInput input) {
        List<Finding> findings = new ArrayList<>();
        List<String> ids = input.slot("regressors").stream().map(Variable::id).toList();
        Set<String> named = new HashSet<>();
        for (String part : input.parameters().texts("transform")) {
            String[] pair = part.split(":", -1);
            if (pair.length != 2 || !ids.contains(pair[0].strip()) || !TRANSFORMATIONS.contains(pair[1].strip())) {
                findings.add(Finding.error("transform", MESSAGES.text("transform.unknown", part, String.join(", ", ids)), Place.item("transform")));
            } else if (!named.add(pair[0].strip())) {
                findings.add(Finding.error("transform", MESSAGES.text("transform.repeated", pair[0].strip()), Place.item("transform")));
            }
        }
        if (!findings.isEmpty()) {
            return findings;
        }
        transformations(input).forEach((id, kind) -> {
            Variable.Numeric variable = input.numeric("regressors").stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
            for (int row = 0; kind.equals("ln") && row < variable.size(); row++) {
                if (variable.value(row) <= 0) {
                    Place place = Place.cell(input.panel(), row, id);
                    String where = place.region() + (place.year().isPresent() ? " " + place.year().getAsInt() : "");
                    findings.add(Finding.error("ln", MESSAGES.text("transform.ln", id, where, variable.value(row)), place));
                    break;
                }
            }
            if (kind.equals("lag") && !input.panel().hasYears()) {
                findings.add(Finding.error("lag", MESSAGES.text("transform.lag", id), Place.item(id)));
            }
        });
        return findings;
    }

    private static Map<String, String> transformations(AnalysisInput input) {
        Map<String, String> byId = new LinkedHashMap<>();
        for (String part : input.parameters().texts("transform")) {
            String[] pair = part.split(":", -1);
            byId.put(pair[0].strip(), pair[pair.length - 1].strip());
        }
        return byId;
    }

    private void add(Variable.Numeric variable, String transformation) {
        double[] values = variable.values();
        switch (transformation) {
            case "ln" -> add(variable, "ln", Arrays.stream(values).map(Math::log).toArray());
            case "standardize" -> add(variable, "std", standardised(values));
            case "lag" -> add(variable, "lag", lagged(values));
            default -> {
                columns.put(variable.id(), values);
                names.put(variable.id(), variable.label());
            }
        }
    }

    private void add(Variable.Numeric variable, String function, double[] values) {
        String term = function + "(" + variable.id() + ")";
        columns.put(term, values);
        names.put(term, MESSAGES.text("term." + function, variable.label()));
    }

    private static double[] standardised(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        double sd = Math.sqrt(squares / (values.length - 1));
        return Arrays.stream(values).map(value -> sd > 0 ? (value - mean) / sd : 0).toArray();
    }

    /** The value of the same region one year before; NaN where there is none. */
    private double[] lagged(double[] values) {
        Map<Long, Integer> rowOf = new HashMap<>();
        for (int row = 0; row < values.length; row++) {
            rowOf.put(key(panel.regionIndex(row), panel.year(row)), row);
        }
        double[] lagged = new double[values.length];
        for (int row = 0; row < values.length; row++) {
            Integer before = rowOf.get(key(panel.regionIndex(row), panel.year(row) - 1));
            lagged[row] = before == null ? Double.NaN : values[before];
        }
        return lagged;
    }

    private static long key(int region, int year) {
        return (long) region << 32 | year & 0xFFFFFFFFL;
    }

    /** The rows that have all values; fewer than the panel's where a lag has no year before. */
    public int[] rows() {
        return complete.clone();
    }

    /** The regression data of some rows, with regions and years. */
    public RegressionData data(int[] rows) {
        double[] y = Arrays.stream(rows).mapToDouble(row -> dependent[row]).toArray();
        double[][] x = columns.values().stream().map(column -> Arrays.stream(rows).mapToDouble(row -> column[row]).toArray())
                .toArray(double[][]::new);
        int[] periods = panel.hasYears() ? Arrays.stream(rows).map(panel::year).toArray() : new int[0];
        return RegressionData.of(y, x, List.copyOf(columns.keySet())).withPanel(Arrays.stream(rows).map(panel::regionIndex).toArray(), periods);
    }

    /** The name of a term for people; the term itself where it is none of the regressors, such as a year. */
    public Text name(String term) {
        return names.getOrDefault(term, Text.of(term));
    }

    /** A remark on rows that were left out because a lag has no year before, if there are any. */
    public List<Finding> remarks() {
        int left = panel.size() - complete.length;
        return left == 0 ? List.of() : List.of(Finding.info("lag-rows", MESSAGES.text("lag.rows", left, panel.size()), Place.whole()));
    }
}
