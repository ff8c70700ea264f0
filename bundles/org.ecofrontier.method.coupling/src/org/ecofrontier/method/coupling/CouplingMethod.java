package org.ecofrontier.method.coupling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.ecofrontier.method.estimation.Components;
import org.ecofrontier.method.estimation.Estimation;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.figure.MapFigure;
import org.ecofrontier.method.table.PanelRows;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.table.RowBuilder;
import org.ecofrontier.statistics.coupling.CouplingRow;
import org.ecofrontier.statistics.coupling.CouplingTypology;
import org.ecofrontier.statistics.coupling.Level;
import org.ecofrontier.statistics.coupling.LevelRule;
import org.ecofrontier.statistics.coupling.Pattern;
import org.ecofrontier.statistics.coupling.RomanNumber;
import org.ecofrontier.statistics.distribution.Grades;
import org.ecofrontier.statistics.index.Standardisation;

/**
 * Types of regions by benefit, consumption and pollution, crossed with efficiency classes. Patterns are numbered by benefit from high
 * to low, then by consumption and pollution from low to high, over all years together.
 *
 * @since 0.1
 */
public final class CouplingMethod implements AnalysisMethod {

    private static final Messages MESSAGES = Messages.beside(CouplingMethod.class);
    private static final String[] INDICATORS = {"inputs", "desirable", "undesirable"};
    private static final Map<String, LevelRule> RULES = Map.of("natural", LevelRule.NATURAL, "equal", LevelRule.EQUAL,
            "tercile", LevelRule.TERCILE);

    @Override
    public List<Finding> check(AnalysisInput input) {
        List<Finding> findings = new ArrayList<>(Components.check(input, INDICATORS));
        for (String id : List.of("efficiency_breaks", "index_breaks")) {
            String text = input.parameters().text(id);
            if (!RULES.containsKey(text)) {
                double[] breaks = input.parameters().numbers(id);
                if (breaks.length != 2 || breaks[0] >= breaks[1]) {
                    findings.add(Finding.error("breaks", MESSAGES.text("breaks.two", id, text), Place.item(id)));
                }
            }
        }
        return findings;
    }

    @Override
    public AnalysisResult run(AnalysisInput input, RunContext context) {
        Parameters parameters = input.parameters();
        int[] years = parameters.years("years", input.panel());
        int[] shown = IntStream.range(0, input.panel().size()).filter(row -> Arrays.binarySearch(years, input.panel().year(row)) >= 0)
                .toArray();
        Panel panel = input.panel().select(shown);
        boolean pooled = parameters.text("scope").equals("pooled");
        if (pooled) {
            Components.requireVarying(input, shown, PanelRows.where(Panel.NO_YEAR), INDICATORS);
        } else {
            for (int year : years) {
                Components.requireVarying(input, input.panel().rowsOf(year), PanelRows.where(year), INDICATORS);
            }
        }
        int[] scope = IntStream.range(0, panel.size()).map(row -> pooled ? 0 : panel.year(row)).toArray();
        CouplingTypology.Data data = new CouplingTypology.Data(input.numeric("efficiency").getFirst().values(shown),
                values(input, "inputs", shown), values(input, "desirable", shown), values(input, "undesirable", shown), scope);
        CouplingTypology typology = Estimation.of("", () -> CouplingTypology.of(data,
                parameters.choice("standardize", Standardisation.class), indexRule(parameters),
                new LevelRule.Numbers(new Grades(parameters.numbers("efficiency_breaks"))), context::isCancelled));
        AnalysisResult.Builder result = AnalysisResult.builder().table(typology(panel, typology.rows())).table(crosstab(panel, typology))
                .figure(map(panel, typology));
        long undefined = typology.rows().stream().filter(row -> Double.isNaN(row.degrees().coupling())).count();
        if (undefined > 0) {
            result.finding(Finding.info("coupling-undefined", MESSAGES.text("coupling.undefined", undefined, panel.size()), Place.whole()));
        }
        return result.build();
    }

    private static double[][] values(AnalysisInput input, String slot, int[] rows) {
        return input.numeric(slot).stream().map(variable -> variable.values(rows)).toArray(double[][]::new);
    }

    private static LevelRule indexRule(Parameters parameters) {
        LevelRule rule = RULES.get(parameters.text("index_breaks"));
        return rule != null ? rule : new LevelRule.Numbers(new Grades(parameters.numbers("index_breaks")));
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static ResultTable typology(Panel panel, List<CouplingRow> rows) {
        return PanelRows.of("typology", panel).number("input_index", rows.stream().mapToDouble(CouplingRow::inputIndex).toArray())
                .number("benefit_index", rows.stream().mapToDouble(CouplingRow::benefitIndex).toArray())
                .number("pollution_index", rows.stream().mapToDouble(CouplingRow::pollutionIndex).toArray())
                .text("consumption", rows.stream().map(row -> word(row.pattern().consumption())).toList())
                .text("benefit", rows.stream().map(row -> word(row.pattern().benefit())).toList())
                .text("pollution", rows.stream().map(row -> word(row.pattern().pollution())).toList())
                .text("efficiency_class", rows.stream().map(row -> word(row.efficiencyClass())).toList())
                .text("type", rows.stream().map(row -> RomanNumber.of(row.type())).toList())
                .number("coupling", rows.stream().mapToDouble(row -> row.degrees().coupling()).toArray())
                .number("coordination", rows.stream().mapToDouble(row -> row.degrees().coordination()).toArray()).build();
    }

    private static ResultTable crosstab(Panel panel, CouplingTypology typology) {
        RowBuilder table = new RowBuilder("crosstab").integers("year").texts("type", "pattern", "low", "medium", "high");
        for (int year : panel.periods()) {
            int[] rows = panel.rowsOf(year);
            for (int type = 1; type <= typology.patterns().size(); type++) {
                int number = type;
                int[] own = Arrays.stream(rows).filter(row -> typology.rows().get(row).type() == number).toArray();
                if (own.length > 0) {
                    String[] names = Arrays.stream(Level.values()).map(level -> names(panel, typology, own, level)).toArray(String[]::new);
                    table.row(year, RomanNumber.of(type), typology.patterns().get(type - 1).label(), names[0], names[1], names[2]);
                }
            }
        }
        return table.build();
    }

    private static String names(Panel panel, CouplingTypology typology, int[] rows, Level level) {
        return Arrays.stream(rows).filter(row -> typology.rows().get(row).efficiencyClass() == level)
                .mapToObj(row -> panel.name(panel.region(row)).english()).collect(Collectors.joining(", "));
    }

    private static MapFigure map(Panel panel, CouplingTypology typology) {
        List<MapFigure.MapClass> classes = new ArrayList<>();
        for (int i = 0; i < typology.patterns().size(); i++) {
            String number = RomanNumber.of(i + 1);
            classes.add(new MapFigure.MapClass(number, label(number, typology.patterns().get(i))));
        }
        List<MapFigure.Frame> frames = new ArrayList<>();
        for (int year : panel.periods()) {
            List<Integer> classOf = new ArrayList<>(Collections.nCopies(panel.regions().size(), MapFigure.NOT_DEFINED));
            double[] values = new double[panel.regions().size()];
            Arrays.fill(values, Double.NaN);
            for (int row : panel.rowsOf(year)) {
                classOf.set(panel.regionIndex(row), typology.rows().get(row).type() - 1);
                values[panel.regionIndex(row)] = typology.rows().get(row).degrees().coordination();
            }
            frames.add(new MapFigure.Frame(PanelRows.period(year), classOf, DoubleVector.of(values)));
        }
        return new MapFigure(FigureInfo.of("map", MESSAGES.text("map.title")), MESSAGES.text("map.legend"), Text.empty(), classes,
                MapFigure.Palette.QUALITATIVE, panel.regions(), frames);
    }

    private static Text label(String number, Pattern pattern) {
        return MESSAGES.text("pattern", number, MESSAGES.text(word(pattern.benefit())), MESSAGES.text(word(pattern.consumption())),
                MESSAGES.text(word(pattern.pollution())));
    }
}
