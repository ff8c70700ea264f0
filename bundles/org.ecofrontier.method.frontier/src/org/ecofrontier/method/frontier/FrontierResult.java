package org.ecofrontier.method.frontier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.ecofrontier.dea.ResultStatus;
import org.ecofrontier.dea.UnitData;
import org.ecofrontier.dea.UnitResult;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.RunContext;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.table.ResultTable;

/**
 * The tables, figures and findings that all frontier methods give.
 *
 * @since 0.1
 */
public final class FrontierResult {

    private static final Messages MESSAGES = Messages.beside(FrontierResult.class);
    private static final int LISTED = 50;

    private final MethodDescriptor method;
    private final FrontierUnits units;
    private final UnitResults results;
    private final RunContext context;

    private FrontierResult(MethodDescriptor method, FrontierUnits units, UnitResults results, RunContext context) {
        this.method = method;
        this.units = units;
        this.results = results;
        this.context = context;
    }

    /**
     * Puts the result of a method together: those of the common outputs that it declares, then its own.
     *
     * @param more tables of the method itself
     */
    public static AnalysisResult of(AnalysisInput input, FrontierUnits units, UnitResults results, ScoreTable scores, RunContext context,
            ResultTable... more) {
        return new FrontierResult(input.method(), units, results, context).build(scores, more);
    }

    private AnalysisResult build(ScoreTable scores, ResultTable... more) {
        AnalysisResult.Builder result = AnalysisResult.builder();
        result.table(scores.build());
        context.checkCancelled();
        SummaryTable summary = new SummaryTable(units.panel(), results);
        result.table(slacks()).table(peers()).table(summary.build());
        if (declares("multipliers")) {
            result.table(multipliers());
        }
        for (ResultTable table : more) {
            result.table(table);
        }
        new FrontierFigures(units, results, method).addTo(result);
        findings().forEach(result::finding);
        context.progress(1);
        return result.build();
    }

    private boolean declares(String output) {
        return method.output(output).map(OutputDescriptor::kind).isPresent();
    }

    private int[] certified() {
        return java.util.stream.IntStream.range(0, units.panel().size()).filter(unit -> results.status(unit) == ResultStatus.CERTIFIED)
                .toArray();
    }

    private ResultTable slacks() {
        int[] rows = certified();
        int width = units.variables().size();
        int size = rows.length * width;
        UnitColumns columns = new UnitColumns(units, rows, width);
        double[] value = new double[size];
        double[] slack = new double[size];
        double[] target = new double[size];
        double[] contribution = new double[size];
        UnitData data = units.data();
        context.forEach(rows.length, i -> {
            UnitResult unit = results.unit(rows[i]);
            for (int v = 0; v < width; v++) {
                int at = i * width + v;
                value[at] = data.value(v, rows[i]);
                slack[at] = unit.slacks()[v];
                target[at] = unit.targets()[v];
                contribution[at] = unit.contributions()[v];
            }
        });
        return columns.start("slacks").text("variable", columns.variables()).text("kind", columns.kinds()).number("value", value)
                .number("slack", slack).number("target", target).number("contribution", contribution).build();
    }

    private ResultTable multipliers() {
        int[] rows = certified();
        int width = units.variables().size();
        UnitColumns columns = new UnitColumns(units, rows, width);
        double[] weight = new double[rows.length * width];
        context.forEach(rows.length, i -> System.arraycopy(results.unit(rows[i]).weights(), 0, weight, i * width, width));
        return columns.start("multipliers").text("variable", columns.variables()).number("weight", weight).build();
    }

    private ResultTable peers() {
        Panel panel = units.panel();
        int[] rows = certified();
        int[] first = new int[rows.length + 1];
        UnitResult.Peer[][] all = new UnitResult.Peer[rows.length][];
        context.forEach(rows.length, i -> all[i] = results.unit(rows[i]).peers().toArray(UnitResult.Peer[]::new));
        for (int i = 0; i < rows.length; i++) {
            first[i + 1] = first[i] + all[i].length;
        }
        int size = first[rows.length];
        String[] region = new String[size];
        int[] year = new int[size];
        String[] peer = new String[size];
        int[] peerYear = new int[size];
        double[] lambda = new double[size];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < all[i].length; k++) {
                int at = first[i] + k;
                region[at] = panel.region(rows[i]);
                year[at] = panel.year(rows[i]);
                peer[at] = panel.region(all[i][k].unit());
                peerYear[at] = panel.year(all[i][k].unit());
                lambda[at] = all[i][k].lambda();
            }
        }
        return ResultTable.builder("peers").text("region", region).integer("year", year).text("peer", peer).integer("peer_year", peerYear)
                .number("lambda", lambda).build();
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        int without = 0;
        for (int unit = 0; unit < units.panel().size(); unit++) {
            if (results.status(unit) != ResultStatus.CERTIFIED && ++without <= LISTED) {
                Text reason = ReasonText.of(results.unit(unit).reason(), units);
                findings.add(Finding.warning(results.status(unit).name().toLowerCase(Locale.ROOT),
                        MESSAGES.text("unit.without", units.name(unit), MESSAGES.text("status." + ScoreTable.word(results.status(unit))), reason),
                        Place.row(units.panel(), unit)));
            }
        }
        if (without > LISTED) {
            findings.add(Finding.warning("more", MESSAGES.text("unit.more", without - LISTED), Place.whole()));
        }
        return findings;
    }

    /** The columns of tables with one row per unit and variable. */
    private record UnitColumns(FrontierUnits units, int[] rows, int width) {

        ResultTable.Builder start(String id) {
            Panel panel = units.panel();
            String[] regions = new String[rows.length * width];
            int[] years = new int[rows.length * width];
            Arrays.setAll(regions, at -> panel.region(rows[at / width]));
            Arrays.setAll(years, at -> panel.year(rows[at / width]));
            return ResultTable.builder(id).text("region", regions).integer("year", years);
        }

        String[] variables() {
            String[] ids = units.variables().stream().map(variable -> variable.id()).toArray(String[]::new);
            return repeated(ids);
        }

        String[] kinds() {
            String[] kinds = new String[width];
            Arrays.setAll(kinds, v -> units.data().kind(v).name().toLowerCase(Locale.ROOT));
            return repeated(kinds);
        }

        private String[] repeated(String[] each) {
            String[] all = new String[rows.length * width];
            Arrays.setAll(all, at -> each[at % width]);
            return all;
        }
    }
}
