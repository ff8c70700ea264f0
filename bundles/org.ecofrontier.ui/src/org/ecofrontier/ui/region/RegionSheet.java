package org.ecofrontier.ui.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;

/**
 * What an efficiency analysis says about one region.
 *
 * @param analysis the name of the analysis
 * @param years the years, empty for a cross-section
 * @param scores the score of each year, NaN = not defined
 * @param slacks what the last year could save or gain
 * @param peers the peers of the last year
 */
record RegionSheet(String analysis, List<Integer> years, List<Double> scores, List<Slack> slacks, List<Peer> peers) {

    /** A slack: the value and where it should be. */
    record Slack(String variable, double value, double target) {
    }

    /** A peer, its year or an empty text, and its intensity. */
    record Peer(String region, String year, double lambda) {
    }

    private static final double TINY = 1e-9;

    /** The sheet from the tables of a frontier method, if these hold the region. */
    static Optional<RegionSheet> of(String analysis, Optional<ResultTable> scores, Optional<ResultTable> slacks,
            Optional<ResultTable> peers, String region) {
        if (scores.isEmpty() || scores.get().find("score").isEmpty() || scores.get().find("region").isEmpty()) {
            return Optional.empty();
        }
        List<Integer> years = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        ResultTable table = scores.get();
        Column of = table.column("region");
        Column score = table.column("score");
        Optional<Column> year = table.find("year");
        for (int row = 0; row < table.size(); row++) {
            if (region.equals(of.text(row))) {
                if (year.isPresent() && !year.get().isEmpty(row)) {
                    years.add((int) year.get().number(row));
                }
                values.add(score.number(row));
            }
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Integer last = years.isEmpty() ? null : years.getLast();
        return Optional.of(new RegionSheet(analysis, years, values, slacks.map(each -> slacks(each, region, last)).orElse(List.of()),
            peers.map(each -> peers(each, region, last)).orElse(List.of())));
    }

    private static boolean isAbout(ResultTable table, int row, String region, Integer year) {
        boolean sameRegion = region.equals(table.column("region").text(row));
        return sameRegion && (year == null || table.find("year").filter(each -> each.number(row) == year).isPresent());
    }

    private static List<Slack> slacks(ResultTable table, String region, Integer year) {
        List<Slack> found = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            if (isAbout(table, row, region, year)) {
                double value = table.column("value").number(row);
                double target = table.column("target").number(row);
                if (Math.abs(target - value) > TINY * Math.max(1, Math.abs(value))) {
                    found.add(new Slack(table.column("variable").text(row), value, target));
                }
            }
        }
        return found;
    }

    private static List<Peer> peers(ResultTable table, String region, Integer year) {
        List<Peer> found = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            if (isAbout(table, row, region, year)) {
                Column peerYear = table.find("peer_year").orElse(null);
                found.add(new Peer(table.column("peer").text(row), peerYear == null ? "" : peerYear.text(row),
                    table.column("lambda").number(row)));
            }
        }
        found.sort((a, b) -> Double.compare(b.lambda(), a.lambda()));
        return found;
    }
}
