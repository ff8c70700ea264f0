package org.ecofrontier.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.ecofrontier.engine.BindingException;
import org.ecofrontier.engine.BoundData;
import org.ecofrontier.engine.MissingPolicy;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.registry.MethodRegistry;
import org.junit.jupiter.api.Test;

class MissingValuesTest {

    private final MethodDescriptor good = MethodRegistry.load().find("test.good").orElseThrow().descriptor();
    private final Panel panel = Panel.of(List.of("a", "b", "a", "b"), new int[] {2009, 2009, 2010, 2010});

    private static Variable variable(String id, double... values) {
        return new Variable.Numeric(id, Text.of(id), Text.empty(), values);
    }

    @Test
    void refusesAndListsTheCells() {
        BoundData data = new BoundData(panel, Map.of("variable", List.of(variable("gdp", 1, Double.NaN, 3, Double.NaN))));
        var findings = data.complete(good, MissingPolicy.REFUSE).findings();
        assertEquals(Severity.ERROR, findings.getFirst().severity());
        assertTrue(findings.getFirst().message().english().startsWith("2 cell(s) are missing: b 2009 gdp, b 2010 gdp."),
                findings.getFirst().message().english());
        assertEquals("b", findings.getFirst().place().region());
    }

    @Test
    void dropsAndReports() {
        BoundData data = new BoundData(panel, Map.of("variable", List.of(variable("gdp", 1, Double.NaN, 3, 4))));
        BoundData.Complete complete = data.complete(good, MissingPolicy.DROP);
        assertEquals(3, complete.data().panel().size());
        assertEquals("a", complete.data().panel().region(1));
        assertEquals("1 of 4 rows were dropped because a value is missing: b 2009 gdp", complete.findings().getFirst().message().english());
    }

    @Test
    void dropsOnlyForTheVariablesThatAreToBeDropped() {
        Variable dropped = variable("gdp", 1, Double.NaN, 3, 4);
        BoundData data = new BoundData(panel, Map.of("variable", List.of(dropped)));
        BoundData.Complete complete = data.complete(good, MissingPolicy.REFUSE, variable -> variable == dropped);
        assertEquals(List.of(0, 2, 3), complete.rows());
        assertEquals("1 of 4 rows were dropped because a value is missing: b 2009 gdp", complete.findings().getFirst().message().english());
        Variable other = variable("so2", 1, Double.NaN, Double.NaN, 4);
        data = new BoundData(panel, Map.of("variable", List.of(dropped, other)));
        complete = data.complete(good, MissingPolicy.REFUSE, variable -> variable == dropped);
        assertEquals(Severity.ERROR, complete.findings().getFirst().severity());
        assertTrue(complete.findings().getFirst().message().english().startsWith("1 cell(s) are missing: a 2010 so2."));
    }

    @Test
    void refusesWhenNothingIsLeft() {
        BoundData data = new BoundData(panel, Map.of("variable", List.of(variable("gdp", Double.NaN, Double.NaN, Double.NaN, Double.NaN))));
        assertEquals(Severity.ERROR, data.complete(good, MissingPolicy.DROP).findings().getFirst().severity());
    }

    @Test
    void holdsBindingsAgainstTheSlots() {
        assertBinding(Map.of(), "slot variable needs at least 1 variable(s), 0 bound");
        assertBinding(Map.of("variable", List.of(variable("x", 1, 2, 3, 4), variable("y", 1, 2, 3, 4))), "takes at most 1");
        assertBinding(Map.of("wrong", List.of(variable("x", 1, 2, 3, 4))), "has no slot 'wrong'");
        assertBinding(Map.of("variable", List.of(variable("x", 1, 2, 3, 4), variable("x", 1, 2, 3, 4))), "bound more than once");
    }

    private void assertBinding(Map<String, List<Variable>> slots, String words) {
        BindingException refused = assertThrows(BindingException.class, () -> new BoundData(panel, slots).verify(good));
        assertTrue(refused.getMessage().contains(words), refused.getMessage());
    }
}
