package org.ecofrontier.figure;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Names along a horizontal axis: level and broken into lines if they fit, else slanted, else upright, and only every second, third ...
 * if there are too many.
 */
final class CategoryLabels {

    private enum Way {
        LEVEL, SLANTED, UPRIGHT
    }

    private static final int LINES = 3;
    private static final double GAP = 3;
    private static final double SLANT = StrictMath.sqrt(0.5);

    private final Canvas canvas;
    private final Font font;
    private final Way way;
    private final int every;
    private final List<List<String>> names = new ArrayList<>();
    private final double height;

    /**
     * Decides how the names stand.
     *
     * @param slot room for each name along the axis
     * @param most how much height the names may take
     */
    CategoryLabels(Canvas canvas, List<String> labels, double slot, double most) {
        this.canvas = canvas;
        this.font = canvas.small();
        double lineHeight = Canvas.lineHeight(font);
        double room = slot - font.getSize2D() * 0.5;
        boolean level = labels.stream().allMatch(label -> fits(label, room));
        way = level ? Way.LEVEL : slot >= lineHeight * 1.15 ? Way.SLANTED : Way.UPRIGHT;
        every = way == Way.UPRIGHT ? (int) StrictMath.max(1, StrictMath.ceil(lineHeight / slot)) : 1;
        double tallest = 0;
        for (String label : labels) {
            List<String> lines = way == Way.LEVEL ? Lines.wrap(label, font, room, LINES)
                    : List.of(Lines.cut(label.replace('\n', ' '), font, way == Way.SLANTED ? most / SLANT - lineHeight : most));
            names.add(lines);
            tallest = StrictMath.max(tallest, switch (way) {
                case LEVEL -> lines.size() * lineHeight;
                case SLANTED -> (Canvas.width(lines.get(0), font) + lineHeight) * SLANT;
                case UPRIGHT -> Canvas.width(lines.get(0), font);
            });
        }
        height = tallest + GAP;
    }

    private boolean fits(String label, double room) {
        List<String> lines = Lines.wrap(label, font, room, LINES);
        boolean wordsWhole = lines.stream().allMatch(line -> Canvas.width(line, font) <= room) && String.join("", lines)
                .replaceAll("\\s", "").equals(label.replaceAll("\\s", ""));
        boolean noWordBroken = label.chars().anyMatch(Character::isIdeographic)
                || List.of(label.strip().split("[\\s/-]+")).stream().allMatch(word -> Canvas.width(word, font) <= room);
        return wordsWhole && noWordBroken;
    }

    /** How much height the names take. */
    double height() {
        return height;
    }

    /** Writes the names. */
    void draw(IntToDoubleFunction centre, double top) {
        for (int i = 0; i < names.size(); i += every) {
            double x = centre.applyAsDouble(i);
            List<String> lines = names.get(i);
            switch (way) {
                case LEVEL -> {
                    double y = top + GAP;
                    for (String line : lines) {
                        canvas.write(line, font, canvas.palette.ink(), x - Canvas.width(line, font) / 2, y);
                        y += Canvas.lineHeight(font);
                    }
                }
                case SLANTED -> canvas.writeSlanted(lines.get(0), font, canvas.palette.ink(), x + font.getSize2D() * 0.3, top + GAP + 1);
                case UPRIGHT -> canvas.writeUpwards(lines.get(0), font, canvas.palette.ink(), x,
                        top + GAP + Canvas.width(lines.get(0), font) / 2);
            }
        }
    }
}
