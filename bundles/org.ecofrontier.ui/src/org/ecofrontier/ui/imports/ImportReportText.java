package org.ecofrontier.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.ecofrontier.io.layout.ImportResult;
import org.ecofrontier.model.Wording;
import org.ecofrontier.study.imports.ImportPlan;
import org.ecofrontier.ui.text.UiText;

/** Says in words what was found in a file, what has to be decided and what the import would change. */
final class ImportReportText {

    private static final int CELLS = 6;
    /** In the window it is said with the fields, not with the options of the command line. */
    private static final Pattern OPTION = Pattern.compile(" ?[(\uff08]--[^)\uff09]*[)\uff09]");

    private ImportReportText() {
    }

    static String of(ImportState state) {
        List<String> lines = new ArrayList<>();
        if (!state.failure().isEmpty()) {
            lines.add(state.failure());
        }
        state.result().ifPresent(result -> found(result, lines));
        state.plan().ifPresent(plan -> changes(plan, lines));
        return String.join("\n", lines);
    }

    private static void found(ImportResult result, List<String> lines) {
        section(lines, "import.questions", result.ambiguities().stream().map(each -> each.message(UiText.locale())).toList());
        section(lines, "import.problems", result.problems().stream().map(each -> each.message(UiText.locale())).toList());
        section(lines, "import.detected", result.report().lines(CELLS, UiText.locale()));
    }

    private static void changes(ImportPlan plan, List<String> lines) {
        section(lines, "import.decide", plan.problems().stream()
            .map(each -> (each.source() == null ? "" : each.source().in(UiText.locale()) + ": ") + words(each.wording())).toList());
        List<String> news = new ArrayList<>();
        added(news, "import.newRegions", plan.newRegions());
        added(news, "import.newYears", plan.newYears());
        added(news, "import.newIndicators", plan.newIndicators());
        added(news, "import.newClassifications", plan.newClassifications());
        news.add(UiText.of("import.counts", plan.counts().filled(), plan.counts().changed(), plan.counts().same()));
        section(lines, "import.changes", news);
        if (!plan.changes().isEmpty()) {
            lines.add("");
            lines.add(UiText.of("import.seeDifferences", plan.counts().changed(), plan.counts().cleared()));
        }
    }

    private static String words(Wording wording) {
        return OPTION.matcher(wording.in(UiText.locale())).replaceAll("");
    }

    private static void added(List<String> lines, String key, List<?> what) {
        if (!what.isEmpty()) {
            lines.add(UiText.of(key, what.size(), String.join(UiText.of("list.comma"), what.stream().map(String::valueOf).toList())));
        }
    }

    private static void section(List<String> lines, String key, List<String> entries) {
        if (!entries.isEmpty()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(UiText.of(key));
            entries.forEach(each -> lines.add("  • " + each));
        }
    }
}
