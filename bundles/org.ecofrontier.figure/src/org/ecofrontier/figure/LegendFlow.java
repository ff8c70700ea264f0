package org.ecofrontier.figure;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/**
 * How the entries of a legend are spread over lines: one line if they fit, else columns of one width unless that takes more lines
 * than entries one after the other.
 */
final class LegendFlow {

    private static final double BETWEEN = 11;

    private final List<List<Legend.Entry>> lines;
    private final double heading;
    private final double cell;
    private final Font font;
    private final double room;

    LegendFlow(String title, List<Legend.Entry> entries, Font font, double width) {
        this.font = font;
        this.heading = title.isEmpty() ? 0 : Canvas.width(title, font) + BETWEEN;
        this.room = StrictMath.max(1, width - heading);
        double widest = entries.stream().mapToDouble(this::width).max().orElse(0);
        int columns = (int) StrictMath.max(1, StrictMath.floor((room + BETWEEN) / (widest + BETWEEN)));
        List<List<Legend.Entry>> running = running(entries);
        int gridLines = (entries.size() + columns - 1) / columns;
        boolean grid = running.size() > 1 && gridLines <= running.size();
        lines = grid ? columns(entries, (entries.size() + gridLines - 1) / gridLines) : running;
        cell = grid ? widest : 0;
    }

    /** The entries line by line. */
    List<List<Legend.Entry>> lines() {
        return lines;
    }

    /** How far entries are set in for the title. */
    double heading() {
        return heading;
    }

    /** How much width an entry may take at most. */
    double room() {
        return room;
    }

    /** From the beginning of an entry to that of the next one. */
    double advance(Legend.Entry entry) {
        return (cell > 0 ? cell : width(entry)) + BETWEEN;
    }

    /** The width of the widest line with the title. */
    double width() {
        double widest = 0;
        for (List<Legend.Entry> line : lines) {
            double width = line.stream().mapToDouble(this::advance).sum() - BETWEEN;
            widest = StrictMath.max(widest, width);
        }
        return heading + widest;
    }

    private double width(Legend.Entry entry) {
        double sign = Legend.signWidth(font) + Legend.GAP;
        return sign + Canvas.width(Lines.cut(entry.label(), font, room - sign), font);
    }

    private List<List<Legend.Entry>> running(List<Legend.Entry> entries) {
        List<List<Legend.Entry>> all = new ArrayList<>();
        List<Legend.Entry> line = new ArrayList<>();
        double used = 0;
        for (Legend.Entry entry : entries) {
            double needed = width(entry);
            if (!line.isEmpty() && used + needed > room) {
                all.add(line);
                line = new ArrayList<>();
                used = 0;
            }
            line.add(entry);
            used += needed + BETWEEN;
        }
        all.add(line);
        return all;
    }

    private static List<List<Legend.Entry>> columns(List<Legend.Entry> entries, int columns) {
        List<List<Legend.Entry>> all = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += columns) {
            all.add(entries.subList(from, StrictMath.min(from + columns, entries.size())));
        }
        return all;
    }
}
