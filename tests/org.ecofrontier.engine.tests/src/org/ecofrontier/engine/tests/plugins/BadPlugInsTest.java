package org.ecofrontier.engine.tests.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;

import org.ecofrontier.engine.AnalysisReport;
import org.ecofrontier.engine.AnalysisReport.State;
import org.ecofrontier.engine.PlanException;
import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.study.StudyFileException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleException;

/** A study survives whatever a method of an installed plug-in does; the other analyses run, and messages name plug-in and version. */
class BadPlugInsTest {

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        System.setProperty("test.plugin.stop", "true");
    }

    private static List<State> states(List<AnalysisReport> reports) {
        return reports.stream().map(AnalysisReport::state).toList();
    }

    private PlugInStudy study(TestPlugIn plugIn) throws StudyFileException {
        return new PlugInStudy(folder, plugIn.name() + ".method");
    }

    private static TestPlugIn plugIn(Class<? extends AnalysisMethod> method) throws BundleException, IOException {
        return TestPlugIn.with(method.getSimpleName().toLowerCase(Locale.ROOT), method).install();
    }

    static Stream<Arguments> failing() {
        return Stream.of(
                Arguments.of(BadMethods.Throws.class, "Nasty"),
                Arguments.of(BadMethods.ThrowsInConstructor.class, "in the constructor"),
                Arguments.of(BadMethods.ThrowsInInitializer.class, "not a number"),
                Arguments.of(BadMethods.LacksAClass.class, "Unpacked"),
                Arguments.of(BadMethods.Recurses.class, "StackOverflowError"),
                Arguments.of(BadMethods.ReturnsNull.class, "null"),
                Arguments.of(BadMethods.WrongShape.class, "has the columns [value] instead of [region, year, value]"),
                Arguments.of(BadMethods.Infinite.class, "infinite number in column value"),
                Arguments.of(BadMethods.DuplicateKeys.class, "more than one row"),
                Arguments.of(BadMethods.Allocates.class, "memory"));
    }

    @ParameterizedTest
    @MethodSource("failing")
    void theOtherAnalysesRun(Class<? extends AnalysisMethod> method, String words) throws Exception {
        try (TestPlugIn plugIn = plugIn(method)) {
            List<AnalysisReport> reports = study(plugIn).run();
            assertEquals(List.of(State.DONE, State.FAILED, State.DONE), states(reports));
            for (String language : List.of("en", "zh")) {
                String reason = reports.get(1).reason().in(language);
                assertTrue(reason.contains(plugIn.toString()), reason);
            }
            assertTrue(reports.get(1).reason().english().contains(words), reports.get(1).reason().english());
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {BadMethods.Good.class, BadMethods.NotANumber.class})
    void resultsAreKept(Class<? extends AnalysisMethod> method) throws Exception {
        try (TestPlugIn plugIn = plugIn(method)) {
            List<AnalysisReport> reports = study(plugIn).run();
            assertEquals(List.of(State.DONE, State.DONE, State.DONE), states(reports));
            assertEquals(plugIn.toString(), reports.get(1).stored().orElseThrow().run().contributor());
            boolean empty = method == BadMethods.NotANumber.class;
            assertEquals(empty, reports.get(1).stored().orElseThrow().result().table("scores").orElseThrow().column("value").isEmpty(0));
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {BadMethods.NeverEnds.class, BadMethods.IgnoresCancel.class})
    void cancelEndsWhatDoesNotEnd(Class<? extends AnalysisMethod> method) throws Exception {
        System.clearProperty("test.plugin.stop");
        try (TestPlugIn plugIn = plugIn(method)) {
            PlugInStudy study = study(plugIn);
            assertEquals(List.of(State.DONE, State.CANCELLED, State.CANCELLED), states(study.runAndCancel()));
            study.file().study().getAnalyses().remove(1);
            assertEquals(List.of(State.DONE, State.DONE), states(study.run()));
        }
    }

    private AnalysisReport completed(TestPlugIn plugIn) throws StudyFileException, PlanException {
        List<AnalysisReport> reports = study(plugIn).run();
        assertEquals(List.of(State.DONE, State.DONE, State.DONE), states(reports));
        return reports.get(1);
    }

    private static void says(AnalysisReport report, String code, TestPlugIn plugIn, String words) {
        String message = report.findings().stream().filter(finding -> finding.code().equals(code)).findFirst().orElseThrow().message()
                .english();
        assertTrue(message.contains(plugIn.toString()) && message.contains(words), message);
    }

    @Test
    void whatIsPrintedIsCaught() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        System.setOut(new PrintStream(console, true, StandardCharsets.UTF_8));
        try (TestPlugIn plugIn = plugIn(BadMethods.Prints.class)) {
            AnalysisReport report = completed(plugIn);
            says(report, "method-printed", plugIn, "hello from a plug-in");
            says(report, "method-printed", plugIn, "and an error");
            System.out.println("of the program itself");
        } finally {
            System.setOut(before);
        }
        assertFalse(console.toString(StandardCharsets.UTF_8).contains("hello"), console.toString(StandardCharsets.UTF_8));
        assertTrue(console.toString(StandardCharsets.UTF_8).contains("of the program itself"));
    }

    @Test
    void defaultsArePutBack() throws Exception {
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.CHINA);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try (TestPlugIn plugIn = plugIn(BadMethods.ChangesDefaults.class)) {
            AnalysisReport report = completed(plugIn);
            says(report, "method-changed", plugIn, "Locale.setDefault(tr-TR), TimeZone.setDefault(Pacific/Kiritimati)");
            assertEquals(locale, Locale.getDefault());
            assertEquals(Locale.CHINA, Locale.getDefault(Locale.Category.FORMAT));
            assertEquals(zone, TimeZone.getDefault());
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, format);
        }
    }

    @Test
    void threadsLeftBehindAreReportedAndInterrupted() throws Exception {
        try (TestPlugIn plugIn = plugIn(BadMethods.LeavesThreads.class)) {
            says(completed(plugIn), "method-threads", plugIn, "left behind");
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals("left behind")) {
                    thread.join(10_000);
                    assertFalse(thread.isAlive());
                }
            }
        }
    }
}
