package org.ecofrontier.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.method.figure.TrendFigure;

/** Small multiples: lettered panels side by side, with one legend where all have the same. */
final class PanelsPainter implements BodyPainter {

    private static final double GAP = 9;
    /** Views in three dimensions need more than this, in millimetres. */
    private static final double NARROW = 65;

    private final PanelsFigure figure;
    private final List<BodyPainter> painters;

    PanelsPainter(PanelsFigure figure) {
        this.figure = figure;
        this.painters = figure.panels().stream().map(FigurePainter::body).toList();
        SharedAxis.unite(painters);
    }

    @Override
    public Legend legend(Canvas canvas) {
        List<Legend> different = painters.stream().map(painter -> painter.legend(canvas)).filter(legend -> !legend.isEmpty()).distinct()
                .toList();
        return different.size() == 1 ? different.get(0) : Legend.none();
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area, boolean withLegend) {
        if (painters.isEmpty()) {
            canvas.message(canvas.word("noValues"), area);
            return;
        }
        Legend common = legend(canvas);
        Rectangle2D body = withLegend ? common.below(canvas, area) : area;
        int columns = columns(figure, body.getWidth() / FigureStyle.POINTS_PER_MM);
        int rows = (painters.size() + columns - 1) / columns;
        double width = (body.getWidth() - (columns - 1) * GAP) / columns;
        double height = (body.getHeight() - (rows - 1) * GAP) / rows;
        for (int i = 0; i < painters.size(); i++) {
            Rectangle2D cell = new Rectangle2D.Double(body.getX() + (i % columns) * (width + GAP),
                    body.getY() + Math.floorDiv(i, columns) * (height + GAP), width, height);
            painters.get(i).paint(canvas, title(canvas, cell, i), common.isEmpty());
        }
    }

    /** How many panels stand side by side in a width in millimetres: fewer than wanted where they could not be read. */
    static int columns(PanelsFigure figure, double width) {
        int wanted = StrictMath.max(1, StrictMath.min(figure.columns(), figure.panels().size()));
        boolean deep = figure.panels().stream().anyMatch(panel -> panel instanceof TrendFigure);
        return deep && wanted > 2 && width / wanted < NARROW ? 2 : wanted;
    }

    /** Writes the title of a panel with its letter; answers what is left of its area. */
    private Rectangle2D title(Canvas canvas, Rectangle2D cell, int number) {
        Figure panel = figure.panels().get(number);
        String letter = number < 26 ? (char) ('a' + number) + ") " : "";
        String title = letter + canvas.say("title." + panel.info().id(), panel.info().title());
        List<String> lines = Lines.wrap(title, canvas.font(), cell.getWidth(), 2);
        double top = cell.getY();
        for (String line : lines) {
            canvas.write(line, canvas.font(), canvas.palette.ink(), cell.getCenterX() - Canvas.width(line, canvas.font()) / 2, top);
            top += Canvas.lineHeight(canvas.font());
        }
        return new Rectangle2D.Double(cell.getX(), top + 2, cell.getWidth(), StrictMath.max(10, cell.getMaxY() - top - 2));
    }
}
