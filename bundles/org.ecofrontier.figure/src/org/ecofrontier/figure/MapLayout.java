package org.ecofrontier.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Where maps, legend, north arrow and scale bar stand: legend beside or below the maps and as many maps side by side as give the
 * largest scale.
 */
final class MapLayout {

    private static final double GAP = 8;
    /** Narrower areas (points) get the legend as a column below the map. */
    private static final double NARROW = 230;

    private final Rectangle2D area;
    private final Outlines outlines;
    private final Legend legend;
    private final List<String> titles;
    private final MapFurniture furniture;
    private final boolean beside;
    private final int columns;
    private final boolean narrow;
    private final double bar;
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
        narrow = area.getWidth() < NARROW;
        bar = StrictMath.min(70, area.getWidth() * 0.25);
        double column = StrictMath.max(bar + 20, legend.columnWidth(canvas, area.getWidth() * 0.3));
        side = beside ? column + GAP : 0;
        double room = area.getWidth() - bar - 50;
        double below = narrow ? StrictMath.max(furniture.height() + furniture.barHeight() + 4, legend.columnHeight(canvas, room))
                : StrictMath.max(furniture.height(), legend.flowHeight(canvas, room));
        strip = beside ? 0 : below + GAP;
    }

    /** The layout with the largest maps. */
    static MapLayout best(Canvas canvas, Rectangle2D area, Outlines outlines, Legend legend, List<String> titles) {
        MapLayout best = null;
        for (boolean beside : new boolean[] {true, false}) {
            for (int columns = 1; columns <= titles.size(); columns++) {
                MapLayout layout = new MapLayout(canvas, area, outlines, legend, titles, beside, columns);
                boolean fits = !beside || legend.columnHeight(canvas, layout.side - GAP)
                        + layout.furniture.height() * 2.5 < area.getHeight();
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
            furniture.bar(left + 3, bottom, scale, bar);
        } else if (narrow) {
            double width = furniture.barWidth(scale, bar);
            double left = area.getMaxX() - width - 2;
            furniture.arrow(left + scale * MapFurniture.roundLength(scale, bar) / 2, area.getMaxY() - strip + GAP);
            furniture.bar(left, area.getMaxY() - furniture.barHeight() - 2, scale, bar);
            legend.column(canvas, area.getX(), area.getMaxY() - strip + GAP, left - area.getX() - GAP);
        } else {
            double top = area.getMaxY() - strip + GAP;
            double right = area.getMaxX() - furniture.arrowWidth() / 2 - 2;
            furniture.arrow(right, top);
            double barLeft = right - furniture.arrowWidth() / 2 - 10 - furniture.barWidth(scale, bar);
            furniture.bar(barLeft, area.getMaxY() - furniture.barHeight() - 2, scale, bar);
            legend.below(canvas, new Rectangle2D.Double(area.getX(), area.getY(), barLeft - GAP - area.getX(), area.getHeight()));
        }
    }

    private Rectangle2D cell(int number) {
        int rows = (titles.size() + columns - 1) / columns;
        double width = (area.getWidth() - side - (columns - 1) * GAP) / columns;
        double height = (area.getHeight() - strip - (rows - 1) * GAP) / rows;
        return new Rectangle2D.Double(area.getX() + (number % columns) * (width + GAP),
                area.getY() + Math.floorDiv(number, columns) * (height + GAP), StrictMath.max(1, width), StrictMath.max(1, height));
    }

    private double scale() {
        Rectangle2D map = map(0);
        return map.getHeight() <= 0 ? 0 : outlines.scale(map);
    }
}
