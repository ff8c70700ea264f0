package org.ecofrontier.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Where maps, legend, north arrow and scale bar stand: legend beside or below the maps and as many maps side by side as give the
 * largest scale.
 */
final class MapLayout {

    private static final double GAP = 8;
    private static final double BAR = 70;

    private final Rectangle2D area;
    private final Outlines outlines;
    private final Legend legend;
    private final List<String> titles;
    private final MapFurniture furniture;
    private final boolean beside;
    private final int columns;
    private final double side;
    private final double strip;
    private final double titleHeight;

    private MapLayout(Canvas canvas, Rectangle2D area, Outlines outlines, Legend legend, List<String> titles, boolean beside, int columns) {
        this.area = area;
        this.outlines = outlines;
        this.legend = legend;
        this.titles = titles;
        this.beside = beside;
        this.columns = columns;
        furniture = new MapFurniture(canvas, outlines.kilometres());
        titleHeight = titles.stream().allMatch(String::isEmpty) ? 0 : Canvas.lineHeight(canvas.font()) + 2;
        double column = StrictMath.max(BAR + 20, legend.columnWidth(canvas, area.getWidth() * 0.3));
        side = beside ? column + GAP : 0;
        double flow = legend.flowHeight(canvas, area.getWidth() - BAR * 1.2 - 40 - GAP);
        strip = beside ? 0 : StrictMath.max(furniture.height(), flow) + GAP;
    }

    /** The layout with the largest maps. */
    static MapLayout best(Canvas canvas, Rectangle2D area, Outlines outlines, Legend legend, List<String> titles) {
        MapLayout best = null;
        for (boolean beside : new boolean[] {true, false}) {
            for (int columns = 1; columns <= titles.size(); columns++) {
                MapLayout layout = new MapLayout(canvas, area, outlines, legend, titles, beside, columns);
                boolean fits = !beside || legend.columnHeight(canvas, layout.side) + layout.furniture.height() * 2.5 < area.getHeight();
                if (best == null || fits && layout.scale() > best.scale() * 1.001) {
                    best = layout;
                }
            }
        }
        return best;
    }

    /** The area of a map, without its title. */
    Rectangle2D map(int number) {
        Rectangle2D cell = cell(number);
        return new Rectangle2D.Double(cell.getX(), cell.getY() + titleHeight, cell.getWidth(), cell.getHeight() - titleHeight);
    }

    /** Writes the title of a map above it. */
    void drawTitle(Canvas canvas, int number) {
        Rectangle2D cell = cell(number);
        Rectangle2D map = map(number);
        double height = outlines.bounds().getHeight() * outlines.scale(map);
        String title = Lines.cut(titles.get(number), canvas.font(), cell.getWidth());
        double top = map.getCenterY() - height / 2 - titleHeight;
        canvas.write(title, canvas.font(), canvas.palette.ink(), cell.getCenterX() - Canvas.width(title, canvas.font()) / 2,
                StrictMath.max(cell.getY(), top));
    }

    /** Draws legend, north arrow and scale bar. */
    void drawSurroundings(Canvas canvas) {
        double scale = scale();
        if (beside) {
            double left = area.getMaxX() - side + GAP;
            furniture.arrow(left + side / 2 - GAP, area.getY() + 2);
            double height = legend.columnHeight(canvas, side - GAP);
            double top = area.getY() + furniture.arrowHeight() + 2 + GAP;
            double bottom = area.getMaxY() - furniture.barHeight() - 2;
            legend.column(canvas, left, StrictMath.max(top, (top + bottom - height) / 2), side - GAP);
            furniture.bar(left + 3, bottom, scale, BAR);
        } else {
            double top = area.getMaxY() - strip + GAP;
            double right = area.getMaxX() - furniture.arrowWidth() / 2 - 2;
            furniture.arrow(right, top);
            double barLeft = right - furniture.arrowWidth() / 2 - 10 - furniture.barWidth(scale, BAR);
            furniture.bar(barLeft, area.getMaxY() - furniture.barHeight() - 2, scale, BAR);
            legend.below(canvas, new Rectangle2D.Double(area.getX(), area.getY(), barLeft - GAP - area.getX(), area.getHeight()));
        }
    }

    private Rectangle2D cell(int number) {
        int rows = (titles.size() + columns - 1) / columns;
        double width = (area.getWidth() - side - (columns - 1) * GAP) / columns;
        double height = (area.getHeight() - strip - (rows - 1) * GAP) / rows;
        return new Rectangle2D.Double(area.getX() + (number % columns) * (width + GAP),
                area.getY() + (double) (number / columns) * (height + GAP), StrictMath.max(1, width), StrictMath.max(1, height));
    }

    private double scale() {
        Rectangle2D map = map(0);
        return map.getHeight() <= 0 ? 0 : outlines.scale(map);
    }
}
