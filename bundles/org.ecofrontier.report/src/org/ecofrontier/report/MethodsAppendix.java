package org.ecofrontier.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ecofrontier.engine.results.RunRecord;
import org.ecofrontier.method.descriptor.LiteratureReference;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.descriptor.SlotDescriptor;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Binding;
import org.ecofrontier.model.ClassificationSource;
import org.ecofrontier.model.OutputSource;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.Study;

/** The end of a report: what the methods are, how every number was made, and the literature. */
final class MethodsAppendix {

    private final BlockList blocks;
    private final ReportTexts texts;

    MethodsAppendix(BlockList blocks, ReportTexts texts) {
        this.blocks = blocks;
        this.texts = texts;
    }

    void add(Study study, List<ReportSource.Section> sections) {
        Map<String, MethodDescriptor> methods = new LinkedHashMap<>();
        sections.forEach(section -> methods.putIfAbsent(section.method().id(), section.method()));
        blocks.heading(1, texts.of("methods"));
        methods.values().forEach(method -> method(method, sections));
        if (!sections.isEmpty()) {
            blocks.paragraph(texts.of("statuses"));
        }
        blocks.heading(1, texts.of("appendix"));
        blocks.paragraph(texts.of("appendix.text"));
        sections.forEach(section -> run(study, section));
        List<String> literature = sections.stream().flatMap(MethodsAppendix::references).map(Citations::full).distinct()
                .sorted(Comparator.comparing(Citations::order)).toList();
        if (!literature.isEmpty()) {
            blocks.heading(1, texts.of("literature"));
            literature.forEach(blocks::paragraph);
        }
    }

    private static Stream<LiteratureReference> references(ReportSource.Section section) {
        return Citations.of(section.method(), section.stored().run());
    }

    /** What a method does and what the columns of its tables mean. */
    private void method(MethodDescriptor method, List<ReportSource.Section> sections) {
        blocks.heading(2, texts.in(method.name()));
        String literature = sections.stream().filter(section -> section.method().id().equals(method.id())).flatMap(MethodsAppendix::references)
                .map(reference -> Citations.brief(reference.citation(), texts.language())).distinct()
                .collect(Collectors.joining(texts.of("semicolon")));
        blocks.paragraph(texts.in(method.description()) + (literature.isEmpty() ? "" : " " + texts.of("literature.of", literature)));
        for (OutputDescriptor output : method.outputs()) {
            String meanings = output.columns().stream().filter(column -> !column.meaning().isEmpty())
                    .map(column -> texts.of("pair", texts.in(column.label()), texts.in(column.meaning())))
                    .collect(Collectors.joining(texts.of("semicolon")));
            String description = texts.in(output.description());
            if (!meanings.isEmpty() || !description.isEmpty()) {
                blocks.remark(texts.of("output", texts.in(output.label()), (description + " " + meanings).strip()));
            }
        }
    }

    private void run(Study study, ReportSource.Section section) {
        RunRecord run = section.stored().run();
        MethodDescriptor method = section.method();
        TableNotes notes = new TableNotes(texts, section);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(texts.of("run.method"), texts.in(method.name()) + " – " + run.method() + ", " + texts.of("run.version",
                run.methodVersion()) + " (" + run.contributor() + ")"));
        rows.add(List.of(texts.of("run.product"), "EcoFrontier " + run.product()));
        run.bindings().forEach((slot, bound) -> rows.add(List.of(texts.of("run.slot", slot(method, slot)),
                String.join(texts.of("semicolon"), sources(study, section.analysis(), slot, bound)))));
        method.parameters().stream().filter(parameter -> run.parameters().containsKey(parameter.id())).forEach(parameter -> {
            String value = run.parameters().get(parameter.id());
            String words = notes.choice(parameter, value);
            rows.add(List.of(texts.in(parameter.label()) + " [" + parameter.id() + "]",
                    value.isEmpty() ? texts.of("run.open") : words.equals(value) ? value : value + " – " + words));
        });
        rows.add(List.of(texts.of("run.rows"), notes.size()));
        rows.add(List.of(texts.of("run.hash"), run.inputHash()));
        String name = texts.study(section.analysis().getName());
        blocks.words(texts.of("run", name.isBlank() ? run.analysis() : name + " [" + run.analysis() + "]"),
                texts.list("run.item", "run.value"), rows);
    }

    private String slot(MethodDescriptor method, String id) {
        return method.slots().stream().filter(slot -> slot.id().equals(id)).findFirst().map(SlotDescriptor::label).map(texts::in).orElse(id);
    }

    /** The names of bound variables with what they come from: an indicator, or an output of another analysis. */
    private List<String> sources(Study study, Analysis analysis, String slot, List<String> bound) {
        List<Source> sources = analysis.getBindings().stream().filter(binding -> slot.equals(binding.getSlot())).findFirst()
                .map(Binding::getSources).map(List::<Source>copyOf).orElse(List.of());
        List<String> names = new ArrayList<>();
        for (int i = 0; i < bound.size(); i++) {
            String id = bound.get(i);
            boolean same = sources.size() == bound.size();
            if (same && sources.get(i) instanceof OutputSource output) {
                names.add(texts.of("run.output", output.getAnalysis(), output.getOutput(), output.getColumn()));
            } else {
                String name = same && sources.get(i) instanceof ClassificationSource ? texts.group(id) : texts.name(id);
                names.add(name.equals(id) ? id : name + " [" + id + "]");
            }
        }
        return names;
    }
}
