package org.ecofrontier.engine.tests.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.ecofrontier.method.AnalysisMethod;
import org.ecofrontier.method.testkit.MethodTrials;
import org.ecofrontier.method.testkit.TrialOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test kit for third parties finds what the engine would have to bear. */
class TrialsFindTest {

    private static MethodTrials trials(String method) throws ReflectiveOperationException {
        Class<?> type = Class.forName(BadMethods.class.getName() + "$" + method);
        return MethodTrials.of((AnalysisMethod) type.getConstructor().newInstance()).manyRows(40).limit(Duration.ofSeconds(6));
    }

    @ParameterizedTest
    @CsvSource({"ReturnsNull, run gave null", "WrongShape, has the columns [value]", "Infinite, infinite number",
            "DuplicateKeys, more than one row",
            "NotANumber, neither a text in the row nor a finding says why", "Recurses, run threw java.lang.StackOverflowError",
            "Prints, it wrote to System.out or System.err: hello", "ChangesDefaults, it changed the default locale",
            "ChangesDefaults, it changed the default time zone", "OrderMatters, the results differ from those of the ordinary panel",
            "KeepsState, the results differ from those of the ordinary panel",
            "NeedsEnglish, the results differ from those of the ordinary panel"})
    void finds(String method, String words) throws ReflectiveOperationException {
        List<String> offences = trials(method).run().stream().flatMap(outcome -> outcome.offences().stream()).toList();
        assertTrue(offences.stream().anyMatch(offence -> offence.contains(words)), offences.toString());
    }

    /** Found without running it: there is nothing that could stop it. */
    @Test
    void findsWhatWouldEndTheProgram() throws ReflectiveOperationException {
        List<String> offences = trials("EndsProgram").run().stream().filter(outcome -> outcome.trial().equals("the classes")).findFirst()
            .orElseThrow().offences();
        assertEquals(1, offences.size(), offences.toString());
        assertTrue(offences.getFirst().contains("BadMethods$EndsProgram$Helper calls System.exit"), offences.toString());
    }

    @Test
    void aGoodMethodPasses() throws ReflectiveOperationException {
        trials("Good").verify();
        assertEquals(TrialOutcome.End.RESULT, trials("Good").run().getFirst().end());
    }
}
