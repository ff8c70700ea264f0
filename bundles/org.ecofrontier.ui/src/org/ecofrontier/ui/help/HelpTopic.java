package org.ecofrontier.ui.help;

import java.util.ArrayList;
import java.util.List;

import org.ecofrontier.method.descriptor.LiteratureReference;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.descriptor.ParameterDescriptor;
import org.ecofrontier.method.descriptor.SlotDescriptor;
import org.ecofrontier.ui.methods.ParameterWords;
import org.ecofrontier.ui.text.UiText;

/**
 * Help on one thing: a part of the window, or a method.
 *
 * @param id what it is about
 * @param title its title
 * @param sections what it says
 * @param page the help page that says more, as {@link HelpPages} takes it
 * @since 0.1
 */
public record HelpTopic(String id, String title, List<Section> sections, String page) {

    private static final String PAGES = "/org.ecofrontier.help/html/";

    /**
     * A part of the help on something.
     *
     * @param heading its heading; may be empty
     * @param lines its paragraphs
     * @since 0.1
     */
    public record Section(String heading, List<String> lines) {

        /** Takes an unmodifiable copy. */
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** Takes an unmodifiable copy. */
    public HelpTopic {
        sections = List.copyOf(sections);
    }

    /** {@return whether there is help on a part of the window} */
    static boolean exists(String part) {
        return UiText.has("help." + part + ".text");
    }

    /**
     * {@return the help on a part of the window}
     *
     * @param part a page of the study editor, an editor or a view, see the keys {@code help.*}
     */
    public static HelpTopic of(String part) {
        String key = "help." + part;
        return new HelpTopic(part, UiText.of(key + ".title"), List.of(new Section("", List.of(UiText.of(key + ".text").split("\n")))),
            PAGES + UiText.of(key + ".page"));
    }

    /** {@return the help on a method, from its declaration} */
    public static HelpTopic of(MethodDescriptor method) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("", List.of(UiText.in(method.description()))));
        add(sections, "palette.needs", method.slots().stream().map(HelpTopic::slot).toList());
        add(sections, "form.parameters", method.parameters().stream().map(HelpTopic::parameter).toList());
        add(sections, "palette.gives", method.outputs().stream().map(HelpTopic::output).toList());
        add(sections, "about.literature", method.references().stream().map(LiteratureReference::citation).toList());
        return new HelpTopic(method.id(), UiText.in(method.name()), sections, method.help());
    }

    private static void add(List<Section> sections, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(UiText.of(heading), lines));
        }
    }

    private static String slot(SlotDescriptor slot) {
        return entry(UiText.in(slot.label()) + (slot.min() == 0 ? " " + UiText.of("palette.optional") : ""), UiText.in(slot.description()));
    }

    private static String parameter(ParameterDescriptor parameter) {
        String standard = parameter.defaultValue().isEmpty() ? ""
            : " " + UiText.of("help.default", ParameterWords.value(parameter, parameter.defaultValue()));
        return entry(UiText.in(parameter.label()), UiText.in(parameter.description())) + standard;
    }

    private static String output(OutputDescriptor output) {
        return entry(UiText.in(output.label()), UiText.in(output.description()));
    }

    private static String entry(String name, String meaning) {
        return meaning.isBlank() ? name : name + UiText.of("help.colon") + meaning;
    }
}
