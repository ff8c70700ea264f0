package org.ecofrontier.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import org.ecofrontier.engine.MethodExecutor;
import org.ecofrontier.engine.Outcome;
import org.ecofrontier.engine.RunMonitor;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.registry.Contribution;
import org.ecofrontier.method.registry.InstalledMethod;
import org.ecofrontier.method.registry.MethodRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a contributed method does, the program goes on and says whose fault it is. */
class IsolationTest {

    private static final String CONTRIBUTOR = "org.ecofrontier.engine.tests 0.1.0";

    private final MethodRegistry registry = MethodRegistry.load();
    private final MethodExecutor executor = new MethodExecutor(2);

    @AfterEach
    void close() {
        TestMethods.STOP_STUBBORN.set(true);
        executor.close();
    }

    private Outcome run(String method, String how, RunMonitor monitor) {
        InstalledMethod installed = registry.find(method).orElseThrow();
        Panel panel = Panel.of(List.of("a", "b"), new int[] {2009, 2009});
        AnalysisInput.Builder input = AnalysisInput.builder(installed.descriptor(), panel);
        if (installed.descriptor().slot("variable").isPresent()) {
            input.bind("variable", new Variable.Numeric("v", Text.of("v"), Text.empty(), new double[] {1, 2}));
        }
        if (installed.descriptor().parameter("how").isPresent()) {
            input.set("how", how);
        }
        return executor.execute(installed, input.build(), monitor);
    }

    @ParameterizedTest
    @CsvSource({"throws, boom", "throws-in-check, in check", "null-check, NullPointerException", "error, StackOverflowError",
            "memory, memory",
            "null, null", "other-columns, has the columns", "undeclared, surprise is not declared", "infinite, infinite number",
            "twice, more than one row", "parallel-throws, in a loop"})
    void blamesThePlugIn(String how, String words) {
        Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, run("test.misbehaved", how, RunMonitor.NONE));
        assertTrue(failed.reason().english().contains(words), failed.reason().english());
        assertTrue(failed.reason().english().contains(CONTRIBUTOR), failed.reason().english());
        assertTrue(failed.reason().in("zh").contains("插件"), failed.reason().in("zh"));
    }

    @Test
    void passesOnWhatTheMethodSays() {
        Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, run("test.misbehaved", "fails", RunMonitor.NONE));
        assertEquals("no solution", failed.reason().english());
        assertEquals("无解", failed.reason().in("zh"));
    }

    @Test
    void keepsTheLocale() {
        Locale before = Locale.getDefault();
        assertInstanceOf(Outcome.Completed.class, run("test.misbehaved", "locale", RunMonitor.NONE));
        assertEquals(before, Locale.getDefault());
    }

    @ParameterizedTest
    @CsvSource({"waits", "never-ends"})
    void cancels(String how) {
        TestMethods.STOP_STUBBORN.set(false);
        AtomicBoolean asked = new AtomicBoolean();
        Outcome outcome = run("test.misbehaved", how, new RunMonitor() {
            @Override
            public void progress(double fraction) {
                // not looked at
            }

            @Override
            public boolean isCancelled() {
                return asked.getAndSet(true);
            }
        });
        assertInstanceOf(Outcome.Cancelled.class, outcome);
    }

    @ParameterizedTest
    @CsvSource({"test.absent, NoSuchClass", "test.other, is not an AnalysisMethod"})
    void namesClassesThatCannotBeMade(String method, String words) {
        Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, run(method, "", RunMonitor.NONE));
        assertTrue(failed.reason().english().contains(words), failed.reason().english());
        assertTrue(failed.reason().english().contains("org.ecofrontier.engine.tests"), failed.reason().english());
    }

    @ParameterizedTest
    @CsvSource({"test.nameless, BROKEN, lacks the attribute 'name'", "test.default, BROKEN, default is not possible",
            "test.good, DUPLICATE, already used by", "test.old, DEPRECATED, use test.good"})
    void listsWhatCannotBeUsed(String id, Contribution.State state, String words) {
        assertTrue(registry.contributions().stream().anyMatch(each -> each.id().equals(id) && each.state() == state
                && each.reason().contains(words) && each.contributor().toString().startsWith(CONTRIBUTOR)), registry.contributions()
                .toString());
    }

    @Test
    void knowsFormerIds() {
        assertEquals("test.good", registry.find("test.formerly").orElseThrow().descriptor().id());
    }

    @Test
    void readsBothLanguages() {
        Text name = registry.find("org.ecofrontier.sbm").orElseThrow().descriptor().name();
        assertEquals("Slacks-based measure (SBM)", name.english());
        assertEquals("基于松弛的测度（SBM）", name.in("zh"));
    }
}
