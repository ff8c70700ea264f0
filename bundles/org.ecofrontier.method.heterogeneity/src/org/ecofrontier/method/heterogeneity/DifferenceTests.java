package org.ecofrontier.method.heterogeneity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ecofrontier.method.AnalysisFailedException;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.estimation.Estimation;
import org.ecofrontier.method.table.PanelRows;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.method.table.RowBuilder;
import org.ecofrontier.statistics.TestStatistic;
import org.ecofrontier.statistics.test.GroupTests;
import org.ecofrontier.statistics.test.Holm;
import org.ecofrontier.statistics.test.SpreadTests;
import org.ecofrontier.statistics.test.TwoSampleTests;

/** Tests of differences between groups, year by year. A test that the data do not allow is left out and said. */
final class DifferenceTests {

    private static final Messages MESSAGES = Messages.beside(DifferenceTests.class);

    /** A test that could not be computed, and why. */
    private record Omission(String classification, Text test, Text reason) {
    }

    private final RowBuilder table = new RowBuilder("tests").texts("classification").integers("year").texts("test")
            .numbers("statistic", "df1", "df2", "p");
    private final Map<Omission, List<String>> omissions = new LinkedHashMap<>();

    void add(int year, Grouping grouping, Variable.Numeric variable) {
        double[][] samples = grouping.samples(variable);
        if (samples.length < 2) {
            omit(year, new Omission(grouping.classification(), MESSAGES.text("tests.all"), MESSAGES.text("reason.one-group")));
            return;
        }
        add(year, grouping, samples, "kruskal-wallis", () -> GroupTests.kruskalWallis(samples));
        add(year, grouping, samples, "anova", () -> GroupTests.anova(samples));
        add(year, grouping, samples, "welch-anova", () -> GroupTests.welchAnova(samples));
        if (samples.length == 2) {
            add(year, grouping, samples, "mann-whitney", () -> mannWhitney(samples[0], samples[1]));
            add(year, grouping, samples, "welch-t", () -> TwoSampleTests.welchT(samples[0], samples[1]));
        }
        add(year, grouping, samples, "bartlett", () -> SpreadTests.bartlett(samples));
        add(year, grouping, samples, "levene", () -> SpreadTests.levene(samples));
        add(year, grouping, samples, "fligner", () -> SpreadTests.fligner(samples));
        if (samples.length > 2) {
            addPairs(year, grouping, samples);
        }
    }

    private static TestStatistic mannWhitney(double[] a, double[] b) {
        return TwoSampleTests.mannWhitney(a, b, TwoSampleTests.Probability.AUTOMATIC);
    }

    private void add(int year, Grouping grouping, double[][] samples, String name, Supplier<TestStatistic> test) {
        TestStatistic outcome = attempt(year, grouping, samples, name, test);
        if (outcome != null) {
            row(year, grouping, name, outcome, outcome.p());
        }
    }

    private void row(int year, Grouping grouping, String name, TestStatistic outcome, double p) {
        table.row(grouping.classification(), year, name, outcome.statistic(), outcome.df1(), outcome.df2(), p);
    }

    /** The outcome, or nothing if the data do not allow the test. */
    private TestStatistic attempt(int year, Grouping grouping, double[][] samples, String name, Supplier<TestStatistic> test) {
        try {
            return Estimation.of("", test);
        } catch (AnalysisFailedException e) {
            omit(year, new Omission(grouping.classification(), Text.of(name), reason(grouping.names(), samples, e.reason())));
            return null;
        }
    }

    private void omit(int year, Omission omission) {
        omissions.computeIfAbsent(omission, key -> new ArrayList<>()).add(PanelRows.where(year));
    }

    /** Names the groups that are in the way; what the test says itself where it is something else. */
    private static Text reason(List<String> names, double[][] samples, Text own) {
        String single = names(names, samples, sample -> sample.length == 1);
        if (!single.isEmpty()) {
            return MESSAGES.text("reason.single", single);
        }
        String constant = names(names, samples, sample -> Arrays.stream(sample).allMatch(value -> value == sample[0]));
        return constant.isEmpty() ? own : MESSAGES.text("reason.constant", constant);
    }

    private static String names(List<String> names, double[][] samples, Predicate<double[]> which) {
        return IntStream.range(0, samples.length).filter(g -> which.test(samples[g])).mapToObj(names::get).collect(Collectors.joining(", "));
    }

    /** Every pair of groups, with Holm's correction over the pairs that can be compared. */
    private void addPairs(int year, Grouping grouping, double[][] samples) {
        List<String> pairs = new ArrayList<>();
        List<TestStatistic> outcomes = new ArrayList<>();
        for (int a = 0; a < samples.length; a++) {
            for (int b = a + 1; b < samples.length; b++) {
                double[] first = samples[a];
                double[] second = samples[b];
                String pair = "mann-whitney " + grouping.names().get(a) + " - " + grouping.names().get(b) + " (Holm)";
                TestStatistic outcome = attempt(year, grouping, samples, pair, () -> mannWhitney(first, second));
                if (outcome != null) {
                    pairs.add(pair);
                    outcomes.add(outcome);
                }
            }
        }
        double[] adjusted = Holm.adjust(outcomes.stream().mapToDouble(TestStatistic::p).toArray());
        for (int i = 0; i < adjusted.length; i++) {
            row(year, grouping, pairs.get(i), outcomes.get(i), adjusted[i]);
        }
    }

    ResultTable table() {
        return table.build();
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        omissions.forEach((omission, years) -> {
            String where = (omission.classification() + " " + String.join(", ", years)).strip();
            findings.add(Finding.info("test-omitted", MESSAGES.text("test.omitted", omission.test(), where, omission.reason()),
                    Place.item(omission.classification())));
        });
        return findings;
    }
}
