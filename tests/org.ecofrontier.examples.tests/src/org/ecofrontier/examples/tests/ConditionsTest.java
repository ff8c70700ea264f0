package org.ecofrontier.examples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecofrontier.method.descriptor.Conditions;
import org.ecofrontier.method.descriptor.Conditions.Condition;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.registry.InstalledMethod;
import org.ecofrontier.method.registry.MethodRegistry;
import org.junit.jupiter.api.Test;

/** Parameters and publications that matter for some settings only. */
class ConditionsTest {

    @Test
    void allConditionsHoldForOneOfTheirValues() {
        Conditions conditions = new Conditions(List.of(new Condition("kind", Set.of("diversity")),
                new Condition("measure", Set.of("herfindahl", "simpson"))));
        assertTrue(conditions.hold(Map.of("kind", "diversity", "measure", "simpson")));
        assertFalse(conditions.hold(Map.of("kind", "diversity", "measure", "shannon")));
        assertFalse(conditions.hold(Map.of("measure", "simpson")));
        assertTrue(Conditions.ALWAYS.hold(Map.of()));
    }

    /** Declared as {@code when="frontier=window"}. */
    @Test
    void theWidthOfAWindowNeedsAWindow() {
        List<MethodDescriptor> methods = MethodRegistry.load().methods().stream().map(InstalledMethod::descriptor)
                .filter(method -> method.parameter("window").isPresent() && method.parameter("frontier").isPresent()).toList();
        assertTrue(methods.size() >= 3, "methods with a choice of the frontier");
        methods.forEach(ConditionsTest::checkWindow);
    }

    private static void checkWindow(MethodDescriptor method) {
        Conditions when = method.parameter("window").orElseThrow().when();
        assertEquals(List.of(new Condition("frontier", Set.of("window"))), when.all(), method.id());
        assertTrue(when.hold(Map.of("frontier", "window")));
        assertFalse(when.hold(Map.of("frontier", "pooled")));
    }
}
