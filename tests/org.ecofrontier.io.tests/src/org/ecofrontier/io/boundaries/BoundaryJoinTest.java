package org.ecofrontier.io.boundaries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.ecofrontier.io.matching.RegionName;
import org.ecofrontier.spatial.Contiguity;
import org.ecofrontier.spatial.Geography;
import org.junit.jupiter.api.Test;

/** Boundaries for the regions of a study. */
class BoundaryJoinTest {

    @Test
    void regionsGetTheirBoundariesInTheirOwnOrder() throws IOException {
        Boundaries cities = GeoJsonTest.resource("huaihe.geojson", BoundaryOptions.DEFAULT.withIdProperty("name_zh"));
        List<RegionName> regions = List.of(RegionName.of("HN", "淮南"), RegionName.of("BB", "Bengbu", "蚌埠"), RegionName.of("XX", "南京"));
        BoundaryJoin join = BoundaryJoin.of(cities, regions);
        Geography g = join.geography().orElseThrow();
        assertEquals(List.of("HN", "BB"), g.ids());
        assertEquals(List.of("XX"), join.missing());
        assertEquals(cities.geography().x(cities.geography().indexOf("蚌埠市")), g.x(1));
        assertEquals(2, Contiguity.queen(g).links());
        assertTrue(BoundaryJoin.of(cities, List.of(RegionName.of("Nowhere"))).geography().isEmpty());
    }

    @Test
    void theStricterMatchWinsAndEqualOnesAreContested() throws IOException {
        String point = "\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,1]}}";
        String text = "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"id\":\"Bengbu\"}," + point
                + ",{\"properties\":{\"id\":\"Bengbu City\"}," + point + ",{\"properties\":{\"id\":\"Huainan Shi\"}," + point
                + ",{\"properties\":{\"id\":\"Huainan City\"}," + point + "]}";
        Boundaries points = GeoJsonReader.read(new StringReader(text), "map.geojson", BoundaryOptions.DEFAULT);
        BoundaryJoin join = BoundaryJoin.of(points, List.of(RegionName.of("b", "Bengbu"), RegionName.of("h", "Huainan")));
        assertEquals(List.of("b"), join.geography().orElseThrow().ids());
        assertEquals(List.of("h"), join.missing());
        assertEquals(List.of("h"), join.contested());
        assertEquals(List.of("Huainan Shi", "Huainan City"), join.report().collisions().get("h"));
    }
}
