package org.ecofrontier.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ecofrontier.engine.results.RunRecord;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.ParameterDescriptor;
import org.ecofrontier.method.table.Column;
import org.ecofrontier.method.table.ResultTable;

/** What stands below the tables of a section: N, period, the status of the numbers, the method with its literature, parameters. */
final class TableNotes {

    /** Between the parts of a list as parameters have it. */
    private static final Pattern COMMA = Pattern.compile(",(?=\\S)");

    private final ReportTexts texts;
    private final MethodDescriptor method;
    private final RunRecord run;
    private final String scores;

    TableNotes(ReportTexts texts, ReportSource.Section section) {
        this.texts = texts;
        this.method = section.method();
        this.run = section.stored().run();
        this.scores = section.stored().result().tables().stream().map(this::counted).flatMap(Optional::stream).findFirst().orElse("");
    }

    /** The note below a table. */
    String of(ResultTable table) {
        return texts.sentences(size(table), imputed(), status(table), method());
    }

    /** How many values of which indicators are imputed, empty when none is. */
    String imputed() {
        if (run.imputed().isEmpty()) {
            return "";
        }
        int count = run.imputed().values().stream().mapToInt(Integer::intValue).sum();
        return texts.of("note.imputed", count, run.imputed().entrySet().stream()
                .map(each -> texts.name(each.getKey()) + " " + each.getValue()).collect(Collectors.joining(texts.of("comma"))));
    }

    /** N and period of a table: those of its years where it has years of its own; changes between years rest on all of them. */
    private String size(ResultTable table) {
        Optional<Column> year = table.find("year").filter(column -> column instanceof Column.Integers);
        if (run.years().isEmpty() || year.isEmpty()) {
            return size();
        }
        TreeSet<Integer> years = new TreeSet<>();
        for (int row = 0; row < table.size(); row++) {
            if (!year.get().isEmpty(row)) {
                years.add((int) year.get().number(row));
            }
        }
        int all = run.years().getLast() - run.years().getFirst() + 1;
        if (years.isEmpty() || years.size() >= all || run.rows() != run.regions() * all) {
            return size();
        }
        boolean gapless = years.size() > 2 && years.last() - years.first() + 1 == years.size();
        String period = gapless ? years.first() + "–" + years.last()
                : years.stream().map(String::valueOf).collect(Collectors.joining(texts.of("comma")));
        return texts.of(years.size() == 1 ? "n.panel" : "n.balanced", run.regions() * years.size(), run.regions(), period);
    }

    /** N and period of the run. */
    String size() {
        if (run.years().isEmpty()) {
            return texts.of("n.section", run.rows());
        }
        int first = run.years().getFirst();
        int last = run.years().getLast();
        String period = first == last ? Integer.toString(first) : first + "–" + last;
        boolean balanced = run.rows() == run.regions() * (last - first + 1);
        return texts.of(balanced && first != last ? "n.balanced" : "n.panel", run.rows(), run.regions(), period);
    }

    /** How many numbers are certified; where a method has no such thing, whether it warned. */
    private String status(ResultTable table) {
        Optional<String> own = counted(table);
        if (own.isPresent()) {
            return texts.of("status.own", own.get());
        }
        if (!scores.isEmpty()) {
            return texts.of("status.scores", scores);
        }
        long warnings = run.findings().stream().filter(finding -> finding.severity() != Severity.INFO).count();
        return warnings == 0 ? texts.of("status.none") : warnings == 1 ? texts.of("status.warning") : texts.of("status.warnings", warnings);
    }

    private Optional<String> counted(ResultTable table) {
        return table.find("status").filter(column -> column instanceof Column.Texts && column.size() > 0).map(column -> {
            Map<String, Integer> counts = new TreeMap<>();
            for (int row = 0; row < table.size(); row++) {
                counts.merge(column.text(row), 1, Integer::sum);
            }
            return counts.entrySet().stream().map(entry -> entry.getValue() + " " + texts.word(entry.getKey().isEmpty() ? "no status"
                    : entry.getKey())).collect(Collectors.joining(texts.of("comma")));
        });
    }

    /** The method with its literature and the parameters that forms show first. */
    String method() {
        String literature = Citations.brief(method, run, texts.language());
        String name = texts.in(method.name()) + (literature.isEmpty() ? "" : texts.of("in.brackets", literature));
        String parameters = parameters(false);
        return parameters.isEmpty() ? texts.of("method.alone", name) : texts.of("method", name, parameters);
    }

    /** The parameters with their values, in words. */
    String parameters(boolean advanced) {
        List<String> all = new ArrayList<>();
        for (ParameterDescriptor parameter : method.parameters()) {
            String value = run.parameters().getOrDefault(parameter.id(), "");
            if (!value.isEmpty() && parameter.when().hold(run.parameters()) && (advanced || !parameter.advanced())) {
                String words = String.join(texts.of("comma"), COMMA.split(choice(parameter, value)));
                all.add(texts.of("pair", texts.in(parameter.label()), words));
            }
        }
        return String.join(texts.of("semicolon"), all);
    }

    /** The value of a parameter in words. */
    String choice(ParameterDescriptor parameter, String value) {
        return parameter.choices().stream().filter(choice -> choice.value().equals(value)).findFirst()
                .map(choice -> texts.in(choice.label())).orElseGet(() -> words(value));
    }

    /** A value in words; in a list each of its parts that is one. */
    private String words(String value) {
        return texts.named(Arrays.stream(COMMA.split(value)).map(texts::word).collect(Collectors.joining(",")));
    }
}
