package org.ecofrontier.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.ecofrontier.method.figure.Figure;
import org.junit.jupiter.api.Test;

/** What is under the pointer, and what is brought out by a selection. */
class HitAreasTest {

    private static final FigureStyle STYLE = FigureStyle.standard().theme(Theme.SCREEN_LIGHT);
    private final Regions cities = Examples.cities();
    private final FigureRenderer renderer = new FigureRenderer(cities);

    private FigureImage image(Figure figure) {
        return renderer.image(figure, STYLE, 900, 600, 1.5);
    }

    @Test
    void mapsKnowRegionYearAndValue() {
        FigureImage image = image(Examples.classes(cities));
        assertEquals(3 * 8, image.areas().size());
        HitArea fuyang = image.areas().stream().filter(area -> area.region().equals("fuyang") && area.year().equals(OptionalInt.of(2018)))
                .findFirst().orElseThrow();
        Rectangle2D box = fuyang.shape().getBounds2D();
        assertEquals(fuyang, image.at(box.getCenterX(), box.getCenterY()).orElseThrow());
        assertTrue(fuyang.tooltip().matches("Fuyang, 2018: 0\\.\\d+ \\(.*\\)"), fuyang.tooltip());
        HitArea missing = image.areas().stream().filter(area -> area.region().equals("chuzhou") && area.year().equals(OptionalInt.of(2009)))
                .findFirst().orElseThrow();
        assertEquals("Chuzhou, 2009: not defined", missing.tooltip());
        assertTrue(image.at(1, 1).isEmpty());
    }

    @Test
    void pointsBarsCellsAndNodesKnowTheirRegion() {
        for (Figure figure : List.of(Examples.moranScatter(cities), Examples.cityBars(cities), Examples.heatMap(cities),
                Examples.network(cities),
                Examples.trend(cities), Examples.clusters(cities))) {
            Set<String> regions = image(figure).areas().stream().map(HitArea::region).filter(id -> !id.isEmpty())
                    .collect(Collectors.toSet());
            assertEquals(Set.copyOf(cities.geography().orElseThrow().ids()), regions, figure.info().id());
        }
    }

    @Test
    void timeSeriesKnowTheYear() {
        Set<Integer> years = image(Examples.timeSeries()).areas().stream().map(area -> area.year().orElseThrow())
                .collect(Collectors.toSet());
        assertEquals(10, years.size());
        assertTrue(years.contains(2009) && years.contains(2018));
    }

    @Test
    void aMissingBarSaysSo() {
        List<String> tooltips = image(Examples.cityBars(cities)).areas().stream().map(HitArea::tooltip).toList();
        assertEquals(16, tooltips.size());
        assertTrue(tooltips.contains("Huaibei, 2018: not defined"), tooltips.toString());
    }

    @Test
    void areasLieWithinThePicture() {
        Rectangle2D page = new Rectangle2D.Double(0, 0, 900, 600);
        Examples.all().values().forEach(figure -> image(figure).areas()
                .forEach(area -> assertTrue(page.contains(corner(area, false)) && page.contains(corner(area, true)), figure.info().id()
                + " " + area)));
    }

    @Test
    void selectedRegionsAreBroughtOut() {
        FigureImage image = image(Examples.clusters(cities));
        BufferedImage selected = image.highlighted(Set.of("bozhou"));
        assertEquals(0, differences(image.image(), image.highlighted(Set.of("elsewhere"))));
        assertTrue(differences(image.image(), selected) > 200);
        assertNotEquals(differences(image.image(), selected), differences(image.image(), image.highlighted(Set.of("bozhou", "luan"))));
    }

    private static Point2D corner(HitArea area, boolean last) {
        Rectangle2D box = area.shape().getBounds2D();
        return last ? new Point2D.Double(box.getMaxX(), box.getMaxY()) : new Point2D.Double(box.getX(), box.getY());
    }

    private static long differences(BufferedImage a, BufferedImage b) {
        long count = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                count += a.getRGB(x, y) != b.getRGB(x, y) ? 1 : 0;
            }
        }
        return count;
    }
}
