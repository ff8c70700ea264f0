package org.ecofrontier.engine.tests.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.ecofrontier.engine.AnalysisReport;
import org.ecofrontier.engine.AnalysisReport.State;
import org.ecofrontier.method.registry.Contribution;
import org.ecofrontier.method.registry.MethodRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plug-ins that cannot be used are listed with the reason and harm nobody. */
class BrokenPlugInsTest {

    private static final Class<BadMethods.Good> GOOD = BadMethods.Good.class;
    private static final int TOO_NEW = 99;

    @TempDir
    private Path folder;

    private static Arguments broken(String name, Contribution.State state, String words, UnaryOperator<TestPlugIn> change) {
        return Arguments.of(name, state, words, change);
    }

    static Stream<Arguments> plugIns() {
        String good = GOOD.getName();
        return Stream.of(
                broken("noxml", Contribution.State.BROKEN, "plugin.xml, line 2",
                        plugIn -> plugIn.file("plugin.xml",
                        ("<plugin>\n<extension point=\"" + MethodRegistry.EXTENSION_POINT + "\"><method></plugin>")
                                .getBytes(StandardCharsets.UTF_8))),
                broken("nameless", Contribution.State.BROKEN, "lacks the attribute 'name'",
                        plugIn -> plugIn.declaring("<method id=\"test.plugin.nameless\" class=\"" + good
                        + "\"><output id=\"scores\"/></method>")),
                broken("element", Contribution.State.BROKEN, "unknown element 'metod'", plugIn -> plugIn.declaring("<metod id=\"x\"/>")),
                broken("absent", Contribution.State.BROKEN, "the class org.example.Absent is not in the plug-in",
                        plugIn -> plugIn.declaring(TestPlugIn.declaration("test.plugin.absent", "org.example.Absent"))),
                broken("future", Contribution.State.BROKEN, "needs Java " + TOO_NEW + ", but this is Java",
                        plugIn -> plugIn.file(TestPlugIn.path(GOOD), tooNew())),
                broken("duplicate", Contribution.State.DUPLICATE, "already used by org.ecofrontier.",
                        plugIn -> plugIn.declaring(TestPlugIn.declaration("org.ecofrontier.sbm", good))),
                broken("javalevel", Contribution.State.BROKEN, "it needs Java " + TOO_NEW + ".0, but this is Java",
                        plugIn -> plugIn.header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=" + TOO_NEW
                        + ".0))\"")),
                broken("dependency", Contribution.State.BROKEN, "it needs the plug-in org.example.missing",
                        plugIn -> plugIn.header("Require-Bundle", "org.ecofrontier.method,org.example.missing;bundle-version=2.0")),
                broken("import", Contribution.State.BROKEN, "it needs the package org.example.nowhere",
                        plugIn -> plugIn.header("Import-Package", "org.example.nowhere")),
                broken("nosingleton", Contribution.State.BROKEN, "singleton:=true",
                        plugIn -> plugIn.header("Bundle-SymbolicName", "test.plugin.nosingleton")));
    }

    private static byte[] tooNew() {
        byte[] bytes = TestPlugIn.bytes(GOOD);
        bytes[7] = (byte) (TOO_NEW + 44);
        return bytes;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plugIns")
    void isListedWithTheReason(String name, Contribution.State state, String words, UnaryOperator<TestPlugIn> change) throws Exception {
        int usable = MethodRegistry.load().methods().size();
        try (TestPlugIn plugIn = change.apply(TestPlugIn.with(name, GOOD)).install()) {
            MethodRegistry registry = MethodRegistry.load();
            List<Contribution> listed = registry.contributions().stream().filter(each -> each.contributor().name().equals(plugIn.name()))
                    .toList();
            assertEquals(1, listed.size(), listed.toString());
            assertEquals(state, listed.getFirst().state(), listed.toString());
            assertEquals(plugIn.toString(), listed.getFirst().contributor().toString());
            assertTrue(listed.getFirst().reason().contains(words), listed.getFirst().reason());
            assertTrue(registry.methods().size() >= usable);
            assertTrue(registry.find("org.ecofrontier.sbm").orElseThrow().contributor().name().startsWith("org.ecofrontier."));
        }
    }

    /** A study that uses such a plug-in all the same runs the rest. */
    @Test
    void aClassThatIsTooNewFailsItsAnalysisOnly() throws Exception {
        try (TestPlugIn plugIn = TestPlugIn.with("future", GOOD).file(TestPlugIn.path(GOOD), tooNew()).install()) {
            List<AnalysisReport> reports = new PlugInStudy(folder, plugIn.name() + ".method").run();
            assertEquals(List.of(State.DONE, State.FAILED, State.DONE), reports.stream().map(AnalysisReport::state).toList());
            String reason = reports.get(1).reason().english();
            assertTrue(reason.contains(plugIn.toString()) && reason.contains("UnsupportedClassVersionError"), reason);
        }
    }
}
