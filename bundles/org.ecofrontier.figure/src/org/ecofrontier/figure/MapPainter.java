package org.ecofrontier.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.ecofrontier.method.figure.MapFigure;
import org.ecofrontier.spatial.Geography;

/** Regions coloured by class, one or several maps at one scale with one legend, north arrow and scale bar. */
final class MapPainter implements BodyPainter {

    private static final double GAP = 8;
    private static final int FEW = 15;
    private static final int MANY = 300;
    /** On narrower maps (points) names would cover the regions. */
    private static final double SMALL = 95;
    private static final int MOST_LABELS = 80;

    private final MapFigure figure;

    MapPainter(MapFigure figure) {
        this.figure = figure;
    }

    @Override
    public Legend legend(Canvas canvas) {
        List<Legend.Entry> entries = new ArrayList<>();
        List<Fill> fills = canvas.palette.classes(figure.palette(), figure.classes().size());
        for (int i = 0; i < figure.classes().size(); i++) {
            MapFigure.MapClass each = figure.classes().get(i);
            entries.add(new Legend.Entry(canvas.say("series." + each.id(), each.label()), new Legend.Swatch(fills.get(i), border(canvas))));
        }
        if (anyMissing(canvas)) {
            entries.add(new Legend.Entry(canvas.word("notDefined"), new Legend.Swatch(canvas.palette.notDefined(), border(canvas))));
        }
        String title = canvas.style.texts().containsKey("legend") ? canvas.style.texts().get("legend")
                : canvas.withUnit(canvas.say(figure.legend()), canvas.say(figure.unit()));
        return new Legend(title, entries);
    }

    private boolean anyMissing(Canvas canvas) {
        boolean undefined = figure.frames().stream().flatMap(frame -> frame.classOf().stream()).anyMatch(c -> !valid(c));
        Set<String> regions = Set.copyOf(figure.regions());
        return undefined || canvas.regions.geography().stream().flatMap(geography -> geography.ids().stream())
                .anyMatch(id -> !regions.contains(id));
    }

    private boolean valid(int number) {
        return number >= 0 && number < figure.classes().size();
    }

    private static Color border(Canvas canvas) {
        return canvas.palette.paper() ? canvas.palette.ink() : canvas.palette.muted();
    }

    @Override
    public void paint(Canvas canvas, Rectangle2D area, boolean withLegend) {
        Geography geography = canvas.regions.geography().orElse(null);
        if (geography == null || geography.size() == 0) {
            canvas.message(canvas.word("noBoundaries"), area);
            return;
        }
        int[] places = figure.regions().stream().mapToInt(geography::indexOf).toArray();
        if (figure.frames().isEmpty() || figure.regions().isEmpty()) {
            canvas.message(canvas.word("noValues"), area);
            return;
        }
        if (IntStream.of(places).allMatch(place -> place < 0)) {
            canvas.message(canvas.word("noRegions"), area);
            return;
        }
        Rectangle2D body = noteMissing(canvas, area, places);
        Outlines outlines = new Outlines(geography);
        MapLayout layout = MapLayout.best(canvas, body, outlines, withLegend ? legend(canvas) : Legend.none(), titles(canvas));
        layout.drawSurroundings(canvas);
        for (int f = 0; f < figure.frames().size(); f++) {
            layout.drawTitle(canvas, f);
            drawFrame(canvas, outlines, layout.map(f), places, f);
        }
    }

    private List<String> titles(Canvas canvas) {
        if (figure.frames().size() == 1 && figure.frames().get(0).title().equals(figure.info().title())) {
            return List.of("");
        }
        return figure.frames().stream().map(frame -> canvas.say(frame.title())).toList();
    }

    /** Names regions that cannot be shown below the map; answers what is left of the area. */
    private Rectangle2D noteMissing(Canvas canvas, Rectangle2D area, int[] places) {
        List<String> missing = IntStream.range(0, places.length).filter(i -> places[i] < 0)
                .mapToObj(i -> canvas.regionName(figure.regions().get(i))).toList();
        if (missing.isEmpty()) {
            return area;
        }
        String names = String.join(", ", missing.subList(0, StrictMath.min(5, missing.size())));
        String all = missing.size() <= 5 ? names : canvas.word("andMore", names, missing.size() - 5);
        List<String> lines = Lines.wrap(canvas.word("without", all), canvas.small(), area.getWidth(), 2);
        double height = lines.size() * Canvas.lineHeight(canvas.small());
        double top = area.getMaxY() - height;
        for (String line : lines) {
            canvas.write(line, canvas.small(), canvas.palette.muted(), area.getX(), top);
            top += Canvas.lineHeight(canvas.small());
        }
        return new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - height - 3);
    }

    private void drawFrame(Canvas canvas, Outlines outlines, Rectangle2D map, int[] places, int number) {
        MapFigure.Frame frame = figure.frames().get(number);
        Geography geography = canvas.regions.geography().orElseThrow();
        AffineTransform fit = outlines.fit(map);
        int[] classes = new int[geography.size()];
        int[] rows = new int[geography.size()];
        Arrays.fill(classes, MapFigure.NOT_DEFINED);
        Arrays.fill(rows, -1);
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                classes[places[i]] = valid(frame.classOf().get(i)) ? frame.classOf().get(i) : MapFigure.NOT_DEFINED;
                rows[places[i]] = i;
            }
        }
        Shape[] shapes = IntStream.range(0, classes.length).mapToObj(i -> outlines.shape(i, fit)).toArray(Shape[]::new);
        List<Fill> fills = canvas.palette.classes(figure.palette(), figure.classes().size());
        Path2D borders = new Path2D.Double();
        for (int current = MapFigure.NOT_DEFINED; current < fills.size(); current++) {
            Fill fill = current < 0 ? canvas.palette.notDefined() : fills.get(current);
            Path2D together = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (int i = 0; i < shapes.length; i++) {
                if (classes[i] == current) {
                    canvas.fill(shapes[i], fill.color());
                    together.append(shapes[i], false);
                }
            }
            if (together.getCurrentPoint() != null) {
                fill.paintHatch(canvas.g, together);
            }
            borders.append(together, false);
        }
        canvas.outline(borders, border(canvas), shapes.length > MANY ? 0.12 : 0.45);
        for (int i = 0; i < shapes.length; i++) {
            hit(canvas, shapes[i], geography.ids().get(i), rows[i], classes[i], frame);
        }
        label(canvas, outlines, fit, map, shapes, classes, fills);
    }

    private void hit(Canvas canvas, Shape shape, String region, int row, int number, MapFigure.Frame frame) {
        String title = canvas.say(frame.title());
        StringBuilder tooltip = new StringBuilder(canvas.regionName(region));
        tooltip.append(title.isEmpty() ? "" : ", " + title).append(": ");
        double value = row < 0 ? Double.NaN : frame.values().get(row);
        String label = number < 0 ? canvas.word("notDefined") : canvas.say(figure.classes().get(number).label());
        tooltip.append(Double.isFinite(value) ? Numbers.significant(value, 4) + " (" + label + ")" : label);
        canvas.hit(shape, region, number < 0 ? "" : figure.classes().get(number).id(), Canvas.year(title), tooltip.toString());
    }

    /** Names of the regions, the largest first; a name stands within its region or, over its border, with a halo. */
    private void label(Canvas canvas, Outlines outlines, AffineTransform fit, Rectangle2D map, Shape[] shapes, int[] classes,
            List<Fill> fills) {
        Geography geography = canvas.regions.geography().orElseThrow();
        if (shapes.length > MANY || map.getWidth() < SMALL) {
            return;
        }
        Font font = canvas.small()
                .deriveFont((float) StrictMath.max(4.5, canvas.style.fontSize() * (figure.frames().size() > 1 ? 0.75 : 0.85)));
        Rectangle2D room = new Rectangle2D.Double(map.getX() - GAP, map.getY() - 2, map.getWidth() + 2 * GAP, map.getHeight() + 4);
        LabelPlacer placer = new LabelPlacer(canvas, room);
        boolean mayCross = figure.frames().size() == 1 || shapes.length <= FEW;
        List<Integer> order = IntStream.range(0, shapes.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -size(shapes[i]))).limit(MOST_LABELS).toList();
        for (int i : order) {
            String name = Lines.cut(canvas.regionName(geography.ids().get(i)), font, map.getWidth() * 0.4);
            Point2D at = geography.hasPolygons() ? outlines.roomiest(i, fit) : outlines.inside(i, fit);
            if (geography.hasPolygons()) {
                Fill fill = classes[i] < 0 ? canvas.palette.notDefined() : fills.get(classes[i]);
                placer.within(name, font, at.getX(), at.getY(), shapes[i], fill, mayCross);
            } else {
                placer.beside(name, font, at.getX(), at.getY(), 3);
            }
        }
    }

    private static double size(Shape shape) {
        Rectangle2D box = shape.getBounds2D();
        return box.getWidth() * box.getHeight();
    }
}
