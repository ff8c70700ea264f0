package org.ecofrontier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boundaries, coordinates and weights files of the command line, on a row of six unit squares a, b ... f. */
class PlacesTest {

    private static final String MORAN =
            "apply org.ecofrontier.moran --data DIR/t.csv --id region --bind variable=v --out DIR/out --set permutations=0";

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void makeFiles() {
        shell = new Shell(folder);
        shell.write("t.csv", "region,v,lon,lat\na,1,0.5,0.5\nb,2,1.5,0.5\nc,4,2.5,0.5\nd,3,3.5,0.5\ne,6,4.5,0.5\nf,9,5.5,0.5\n");
        shell.write("b.geojson", boundaries("abcdef", "code"));
    }

    private static String boundaries(String regions, String property) {
        return IntStream.range(0, regions.length()).mapToObj(i -> "{\"type\":\"Feature\",\"properties\":{\"" + property + "\":\""
                + regions.charAt(i) + "\",\"kind\":\"x\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[" + i + ",0],[" + (i + 1)
                + ",0],[" + (i + 1) + ",1],[" + i + ",1],[" + i + ",0]]]}}")
                .collect(Collectors.joining(",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}"));
    }

    private List<String> neighbours() {
        return shell.read("out/neighbours.csv").lines().skip(1).toList();
    }

    @Test
    void neighboursByBoundaries() {
        shell.run(MORAN + " --boundaries DIR/b.geojson --boundary-id code --coordinates planar").ends(ExitStatus.DONE);
        assertEquals(10, neighbours().size());
        assertEquals("a,b,1", neighbours().getFirst());
        assertEquals("b,a,0.5", neighbours().get(1));
        assertTrue(shell.read("out/local.csv").startsWith("region,year,ii,expected,variance,z,p,p_perm,p_fdr,quadrant\na,,"));
    }

    @Test
    void degreesMeanKilometresAndPlanarTheUnitOfTheCoordinates() {
        shell.run(MORAN + " --x lon --y lat --set weights=band --set distance=1.1").ends(ExitStatus.DONE);
        assertEquals(10, neighbours().size());
        shell.run(MORAN + " --x lon --y lat --coordinates degrees --set weights=band --set distance=112").ends(ExitStatus.DONE);
        assertEquals(10, neighbours().size());
        shell.run(MORAN + " --x lon --y lat --coordinates degrees --set weights=band").ends(ExitStatus.DONE, "km are neighbours");
        shell.run(MORAN + " --boundaries DIR/b.geojson --boundary-id code --set weights=band --set distance=112")
                .ends(ExitStatus.DONE, "coordinates are read as degrees");
        assertEquals(10, neighbours().size());
    }

    @Test
    void weightsFromAFile() {
        shell.write("w.gal", "0 6 t region\na 1\nf\nb 1\na\nc 1\na\nd 1\na\ne 1\na\nf 1\na\n");
        shell.run(MORAN + " --set weights=file --set file=DIR/w.gal").ends(ExitStatus.DONE);
        assertEquals(List.of("a,f,1", "b,a,1", "c,a,1", "d,a,1", "e,a,1", "f,a,1"), neighbours());
        shell.run(MORAN.replace("/out", "/no") + " --set weights=file").ends(ExitStatus.USAGE, "--set file=PATH");
        shell.run(MORAN.replace("/out", "/no") + " --set weights=file --set file=DIR/none.gal")
                .ends(ExitStatus.INVALID, "there is no such file");
        shell.write("w.gal", "0 6 t region\na 1\nzz\n");
        shell.run(MORAN.replace("/out", "/no") + " --set weights=file --set file=DIR/w.gal").ends(ExitStatus.INVALID, "w.gal", "line");
        assertFalse(shell.exists("no"));
    }

    @Test
    void boundariesThatDoNotFit() {
        String with = MORAN + " --boundaries DIR/b.geojson";
        shell.run(MORAN).ends(ExitStatus.INVALID, "needs to know where the regions lie");
        shell.run(with + " --boundary-id none").ends(ExitStatus.USAGE, "no feature has the property \"none\"", "code, kind");
        shell.write("b.geojson", boundaries("abcdxy", "code"));
        shell.run(with + " --boundary-id code").ends(ExitStatus.INVALID, "2 of 6 regions have no boundary: e, f", "unplaced=leave-out");
        assertFalse(shell.exists("out"));
        shell.run(with + " --boundary-id code --set unplaced=leave-out").ends(ExitStatus.DONE, "2 of 6 regions were left out");
        shell.write("b.geojson", boundaries("uvwxyz", "code"));
        shell.run(with + " --boundary-id code").ends(ExitStatus.INVALID, "none of the boundaries belongs to one of the 6 regions");
        shell.write("b.geojson", boundaries("abcdee", "code"));
        shell.run(with + " --boundary-id code").ends(ExitStatus.INVALID, "have the same id \"e\"");
        shell.write("b.geojson", boundaries("abcdef", "code").replace("[0,0]", "[2000,0]"));
        shell.run(with + " --boundary-id code").ends(ExitStatus.INVALID, "not a longitude and latitude");
        shell.write("b.geojson", boundaries("abcdef", "code").substring(0, 300));
        shell.run(with + " --boundary-id code").ends(ExitStatus.INVALID, "b.geojson");
        shell.run(MORAN + " --boundaries DIR/none.geojson").ends(ExitStatus.INVALID, "there is no such file");
        shell.run(MORAN + " --boundaries DIR/b.geojson --x lon --y lat").ends(ExitStatus.USAGE, "--boundaries");
        shell.run(MORAN + " --coordinates degrees").ends(ExitStatus.USAGE, "--coordinates needs");
        shell.run(MORAN + " --x lon").ends(ExitStatus.USAGE, "--x and --y belong together");
    }

    @Test
    void constantValuesAreUndefined() {
        shell.write("t.csv", shell.read("t.csv").replaceAll("(?m)^([a-f]),\\d", "$1,5"));
        shell.run(MORAN + " --boundaries DIR/b.geojson --boundary-id code").ends(ExitStatus.DONE, "all values are equal");
        assertEquals("year,n,i,expected,variance_normal,z_normal,p_normal,variance_random,z_random,p_random,p_perm\n,6,,,,,,,,,\n",
                shell.read("out/global.csv"));
    }

    @Test
    void trendAlongTheAxes() {
        shell.run("apply org.ecofrontier.trend --data DIR/t.csv --id region --bind variable=v --x lon --y v --set order=1 --out DIR/out")
                .ends(ExitStatus.DONE);
        assertEquals(5, shell.read("out/axes.csv").lines().count());
        shell.run("apply org.ecofrontier.trend --data DIR/t.csv --id region --bind variable=v --x lon --y lat --out DIR/flat")
                .ends(ExitStatus.FAILED);
        assertFalse(shell.exists("flat"));
    }

    /** The eight cities have 13 pairs of neighbours: 26 lines, as each pair is listed both ways. */
    @Test
    void placesAndWeightsOfAStudy() {
        shell.run("new DIR/h --from example:huaihe").ends(ExitStatus.DONE);
        String study = shell.read("h.ecostudy");
        String weights = "<weights id=\"near\" name=\"near\" scheme=\"knn\" k=\"3\" style=\"B\"/>\n"
                + "<weights id=\"star\" name=\"star\" scheme=\"file\" file=\"star.gal\"/>\n";
        String analyses = analysis("queen", "moran", "") + analysis("near", "moran", parameters("near"))
                + analysis("star", "moran", parameters("star"))
                + analysis("file", "moran", parameters("star.gal")) + analysis("outside", "moran", parameters("../star.gal"))
                + analysis("plane", "trend", "<parameters id=\"years\" value=\"2018\"/>");
        shell.write("h.ecostudy", study.replaceFirst("(?m)^ *<analyses", weights + "$0")
                .replace("</eco:Study>", analyses + "</eco:Study>"));
        shell.write("star.gal", "0 8 t region\nbengbu 1\nsuzhou\nhuainan 1\nbengbu\nfuyang 1\nbengbu\nluan 1\nbengbu\nbozhou 1\nbengbu\n"
                + "suzhou 1\nbengbu\nhuaibei 1\nbengbu\nchuzhou 1\nbengbu\n");
        Shell.Outcome run = shell.run("run DIR/h.ecostudy --analysis queen --analysis near --analysis star --analysis file --analysis outside"
                + " --analysis plane").ends(ExitStatus.INVALID);
        assertTrue(run.out().contains("outside: not run: "), run.out());
        assertEquals(26, lines("queen") - 1);
        assertEquals(24, lines("near") - 1);
        assertEquals(8, lines("star") - 1);
        assertEquals(shell.read("h.results/star/global.csv"), shell.read("h.results/file/global.csv"));
        assertTrue(shell.read("h.results/near/run.json").contains("\"weights\": \"knn\""));
        assertEquals(7, shell.read("h.results/plane/surface.csv").lines().count());
        shell.write("h.ecostudy", shell.read("h.ecostudy").replace("huaihe-boundaries.geojson", "none.geojson"));
        shell.run("run DIR/h.ecostudy --analysis queen").ends(ExitStatus.INVALID);
    }

    private long lines(String analysis) {
        return shell.read("h.results/" + analysis + "/neighbours.csv").lines().count();
    }

    private static String parameters(String file) {
        return "<parameters id=\"weights\" value=\"file\"/><parameters id=\"file\" value=\"" + file + "\"/>";
    }

    private static String analysis(String id, String method, String parameters) {
        return "<analyses id=\"" + id + "\" name=\"" + id + "\" methodId=\"org.ecofrontier." + method + "\">" + parameters
                + "<bindings slot=\"variable\"><sources xsi:type=\"eco:OutputSource\" analysis=\"sbm\" output=\"scores\" column=\"score\"/>"
                + "</bindings></analyses>\n";
    }
}
