package org.ecofrontier.ui.methods;

import java.util.Optional;

import org.ecofrontier.engine.StudyRunner;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.ParameterDescriptor;
import org.ecofrontier.method.descriptor.ParameterType;
import org.ecofrontier.ui.text.UiText;

/**
 * Parameters and their values in words.
 *
 * @since 0.1
 */
public final class ParameterWords {

    private ParameterWords() {
    }

    /** {@return what a parameter is called; its id where the method does not know it} */
    public static String name(Optional<MethodDescriptor> method, String id) {
        return StudyRunner.MISSING.equals(id) ? UiText.of("form.missing")
            : method.flatMap(each -> each.parameter(id)).map(each -> UiText.in(each.label())).orElse(id);
    }

    /** {@return a value of a parameter in words; the value itself where there are none} */
    public static String value(Optional<MethodDescriptor> method, String id, String value) {
        String missing = "form.missing." + value;
        return StudyRunner.MISSING.equals(id) && UiText.has(missing) ? UiText.of(missing)
            : method.flatMap(each -> each.parameter(id)).map(each -> value(each, value)).orElse(value);
    }

    /** {@return a value of a parameter in words; the value itself where there are none} */
    public static String value(ParameterDescriptor parameter, String value) {
        if (parameter.type() == ParameterType.BOOLEAN) {
            return UiText.of(Boolean.parseBoolean(value) ? "form.yes" : "form.no");
        }
        return parameter.choices().stream().filter(each -> each.value().equals(value)).findFirst().map(each -> UiText.in(each.label()))
            .filter(label -> !label.isBlank()).orElse(value);
    }
}
