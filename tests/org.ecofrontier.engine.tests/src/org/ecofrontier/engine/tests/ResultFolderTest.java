package org.ecofrontier.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.ecofrontier.engine.results.ResultFolder;
import org.ecofrontier.engine.results.RunRecord;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.Axis;
import org.ecofrontier.method.figure.BoxFigure;
import org.ecofrontier.method.figure.CategoryFigure;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.FigureInfo;
import org.ecofrontier.method.figure.HeatMapFigure;
import org.ecofrontier.method.figure.MapFigure;
import org.ecofrontier.method.figure.NetworkFigure;
import org.ecofrontier.method.figure.PanelsFigure;
import org.ecofrontier.method.figure.RadarFigure;
import org.ecofrontier.method.figure.ReferenceLine;
import org.ecofrontier.method.figure.TrendFigure;
import org.ecofrontier.method.figure.XyFigure;
import org.ecofrontier.method.figure.XySeries;
import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {

    private static final Text TITLE = Text.of("Title", "标题");

    @TempDir
    private Path folder;

    private static List<Figure> everyKind() {
        Axis axis = new Axis(TITLE, Text.of("t"), Double.NaN, 1.5, true);
        DoubleVector numbers = DoubleVector.of(0.1, Double.NaN, 3);
        Figure xy = new XyFigure(FigureInfo.of("xy", TITLE), axis, axis,
                List.of(XySeries.ofRegions("s", TITLE, XySeries.Mark.POINTS, new double[] {1, 2}, new double[] {3, Double.NaN},
                List.of("a", "b")),
                        XySeries.band("band", Text.empty(), new double[] {1}, new double[] {2}, new double[] {3})),
                List.of(new ReferenceLine(true, 0.5, Text.empty())));
        return List.of(xy,
                new CategoryFigure(FigureInfo.of("category", TITLE), TITLE, axis, List.of(TITLE, TITLE, TITLE),
                        List.of(new CategoryFigure.Series("a", TITLE, numbers)), CategoryFigure.Arrangement.STACKED, true),
                new BoxFigure(FigureInfo.of("box", TITLE), TITLE, axis, List.of(new BoxFigure.Group("g", TITLE, numbers))),
                new HeatMapFigure(FigureInfo.of("heat", TITLE), List.of(TITLE), List.of(TITLE, TITLE, TITLE), List.of(numbers), axis, true),
                new MapFigure(FigureInfo.of("map", TITLE), TITLE, Text.empty(), List.of(new MapFigure.MapClass("1", TITLE)),
                        MapFigure.Palette.CLUSTERS, List.of("a", "b", "c"),
                        List.of(new MapFigure.Frame(TITLE, List.of(0, MapFigure.NOT_DEFINED, 0), numbers))),
                new TrendFigure(FigureInfo.of("trend", TITLE), axis, axis, axis, List.of(new TrendFigure.Point("a", 1, 2, 3)),
                        new TrendFigure.Curve(numbers, numbers), new TrendFigure.Curve(numbers, numbers)),
                new NetworkFigure(FigureInfo.of("network", TITLE), List.of(new NetworkFigure.Node("a", TITLE, 1, true)),
                        List.of(new NetworkFigure.Edge("a", "a", 0.5))),
                new RadarFigure(FigureInfo.of("radar", TITLE), List.of(TITLE, TITLE, TITLE), axis,
                        List.of(new CategoryFigure.Series("a", TITLE, numbers))),
                new PanelsFigure(FigureInfo.of("panels", TITLE), 2, List.of(xy)));
    }

    private static StoredResult stored(double first) {
        ResultTable table = ResultTable.builder("scores").text("region", new String[] {"Hefei", "=1+1", ""})
                .integer("year", new int[] {2009, Column.Integers.NOT_DEFINED, 2011})
                .number("score", new double[] {first, Double.NaN, 1e-7})
                .build();
        AnalysisResult result = new AnalysisResult(List.of(table), everyKind(), List.of());
        List<Finding> findings = List.of(
                new Finding(Severity.WARNING, "code", Text.of("words", "文字"), new Place("Hefei", OptionalInt.of(2009), "so2")));
        RunRecord run = new RunRecord("sbm", "m", "1", "plug-in 1", "0.1", Map.of("rts", "crs"), Map.of("inputs", List.of("k", "l")), "abc",
                3,
                2, List.of(2009, 2011), Map.of("k", 2), "2020-01-01T00:00:00Z", 0.5, ResultFolder.entries(result),
                result.figures().stream().map(figure -> figure.info().id()).toList(), findings);
        return new StoredResult(run, result);
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        ResultFolder results = new ResultFolder(folder.resolve("sbm"));
        results.replace(stored(0.1));
        StoredResult read = results.read().orElseThrow();
        assertEquals(stored(0.1).run(), read.run());
        assertEquals(everyKind(), read.result().figures());
        ResultTable table = read.result().table("scores").orElseThrow();
        assertEquals("=1+1", table.column("region").text(1));
        assertTrue(table.column("year").isEmpty(1));
        assertEquals(1e-7, table.column("score").number(2));
        assertTrue(Double.isNaN(table.column("score").number(1)));
    }

    @Test
    void writesPlainCsv() throws IOException {
        new ResultFolder(folder.resolve("sbm")).replace(stored(0.1));
        assertEquals("region,year,score\nHefei,2009,0.1\n'=1+1,,\n,2011,1e-07\n", Files.readString(folder.resolve("sbm/scores.csv")));
    }

    @Test
    void replacesTheWholeAndLeavesNothingBehind() throws IOException {
        ResultFolder results = new ResultFolder(folder.resolve("sbm"));
        results.replace(stored(0.1));
        Files.writeString(folder.resolve("sbm/old.csv"), "x");
        Files.createDirectories(partial("sbm", "/half"));
        results.replace(stored(0.2));
        assertFalse(Files.exists(folder.resolve("sbm/old.csv")));
        assertEquals(0.2, results.read().orElseThrow().result().table("scores").orElseThrow().column("score").number(0));
        try (Stream<Path> entries = Files.list(folder)) {
            assertEquals(List.of("sbm"), entries.map(entry -> entry.getFileName().toString()).toList());
        }
    }

    @Test
    void bringsBackResultsThatAKilledProcessHadMovedAway() throws IOException {
        ResultFolder results = new ResultFolder(folder.resolve("sbm"));
        results.replace(stored(0.1));
        Files.move(folder.resolve("sbm"), partial("sbm", ".old"));
        assertEquals(0.1, results.read().orElseThrow().result().table("scores").orElseThrow().column("score").number(0));
    }

    @Test
    void leavesAloneWhatBelongsToAnAnalysisOfALikeName() throws IOException {
        new ResultFolder(folder.resolve("sbm-2")).replace(stored(0.2));
        Files.move(folder.resolve("sbm-2"), partial("sbm-2", ".old"));
        Files.createDirectories(partial("sbm-2", "/half"));
        assertTrue(new ResultFolder(folder.resolve("sbm")).read().isEmpty());
        new ResultFolder(folder.resolve("sbm")).replace(stored(0.1));
        assertTrue(Files.exists(partial("sbm-2", "/half")));
        assertEquals(0.2, new ResultFolder(folder.resolve("sbm-2")).read().orElseThrow().result().table("scores").orElseThrow()
                .column("score").number(0));
    }

    /** What a process leaves behind that is killed while it writes the results of an analysis. */
    private Path partial(String analysis, String more) {
        return folder.resolve(".partial-" + analysis + "-11111111-2222-3333-4444-555555555555" + more);
    }

    /** Results are for everybody who may read the study, as any other folder is. */
    @Test
    void resultsAreReadableAsAnyFolder() throws IOException {
        Path ordinary = Files.createDirectory(folder.resolve("ordinary"));
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "files have no permissions of this kind here");
        new ResultFolder(folder.resolve("sbm")).replace(stored(0.1));
        assertEquals(Files.getPosixFilePermissions(ordinary), Files.getPosixFilePermissions(folder.resolve("sbm")));
    }

    @Test
    void addsToAFolderWithOtherFiles() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "x");
        new ResultFolder(folder).add(stored(0.1));
        assertTrue(Files.exists(folder.resolve("mine.txt")));
        assertTrue(Files.exists(folder.resolve("scores.csv")));
        try (Stream<Path> entries = Files.list(folder)) {
            assertTrue(entries.noneMatch(entry -> entry.getFileName().toString().startsWith(".partial")));
        }
    }

    @Test
    void refusesWhereItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThrows(IOException.class, () -> new ResultFolder(file.resolve("sbm")).replace(stored(0.1)));
        assertEquals("x", Files.readString(file));
    }

    @Test
    void saysWhatToDoWithBrokenResults() throws IOException {
        ResultFolder results = new ResultFolder(folder.resolve("sbm"));
        results.replace(stored(0.1));
        Files.writeString(folder.resolve("sbm/xy.figure.json"), "{\"kind\":\"Unknown\"}");
        IOException broken = assertThrows(IOException.class, results::read);
        assertTrue(broken.getMessage().contains("xy.figure.json") && broken.getMessage().contains("run the analysis again"),
                broken.getMessage());
        Files.writeString(folder.resolve("sbm/run.json"), "[]");
        assertThrows(IOException.class, results::run);
    }
}
