package org.ecofrontier.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.ecofrontier.engine.AnalysisReport;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.registry.InstalledMethod;
import org.ecofrontier.method.registry.MethodRegistry;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Study;
import org.ecofrontier.report.FigureFiles;
import org.ecofrontier.report.FigureFormat;
import org.ecofrontier.report.LongTables;
import org.ecofrontier.report.ReportFormat;
import org.ecofrontier.report.ReportSettings;
import org.ecofrontier.report.ReportSource;
import org.ecofrontier.report.ReportWriter;
import org.ecofrontier.report.StudyFigures;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFormat;

import picocli.CommandLine.Option;

/** The options about reports and figures: what is not given is as it is kept in the study. */
final class ReportOptions {

    private static final List<String> LANGUAGES = List.of("en", "zh");
    private static final int COARSEST = 36;
    private static final int FINEST = 1200;

    @Option(names = "--report", paramLabel = "docx,xlsx,html,latex", split = ",")
    private List<String> report = new ArrayList<>();

    @Option(names = "--report-language", paramLabel = "en|zh")
    private String language;

    @Option(names = "--report-analyses", paramLabel = "ID[/OUTPUT],...", split = ",")
    private List<String> analyses = new ArrayList<>();

    @Option(names = "--report-tables", paramLabel = "short|full")
    private String tables;

    @Option(names = "--figures", paramLabel = "svg,pdf,png", split = ",")
    private List<String> figures = new ArrayList<>();

    @Option(names = "--dpi", paramLabel = "N")
    private Integer dpi;

    /** Whether anything is to be written. */
    boolean isEmpty() {
        return report.isEmpty() && figures.isEmpty();
    }

    /** Refuses what cannot be written before anything is computed. */
    void verify(Study study, MethodRegistry registry) throws CommandException {
        formats();
        figureFormats();
        value("--report-language", language, name -> LANGUAGES.contains(name) ? Optional.of(name) : Optional.empty(), "en, zh");
        value("--report-tables", tables, LongTables::of, "short, full");
        if (dpi != null && (dpi < COARSEST || dpi > FINEST)) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("usage.value", "--dpi", dpi, COARSEST + "-" + FINEST));
        }
        for (String name : analyses) {
            verify(study, registry, name);
        }
        Map<String, String> problems = isEmpty() ? Map.of() : StudyFigures.problems(study);
        for (Map.Entry<String, String> problem : problems.entrySet()) {
            throw new CommandException(ExitStatus.INVALID, CliText.of("figure.settings", problem.getKey(), problem.getValue()));
        }
    }

    private static void verify(Study study, MethodRegistry registry, String name) throws CommandException {
        int slash = name.indexOf('/');
        String id = slash < 0 ? name : name.substring(0, slash);
        Optional<Analysis> analysis = study.getAnalyses().stream().filter(each -> each.getId().equals(id)).findFirst();
        if (analysis.isEmpty()) {
            String known = study.getAnalyses().stream().map(Analysis::getId).collect(Collectors.joining(", "));
            throw new CommandException(ExitStatus.USAGE, CliText.of("usage.value", "--report-analyses", name, known));
        }
        List<String> outputs = registry.find(analysis.get().getMethodId()).map(InstalledMethod::descriptor)
                .map(method -> method.outputs().stream().map(OutputDescriptor::id).toList()).orElse(List.of());
        if (slash >= 0 && !outputs.isEmpty() && !outputs.contains(name.substring(slash + 1))) {
            String known = outputs.stream().map(output -> id + "/" + output).collect(Collectors.joining(", "));
            throw new CommandException(ExitStatus.USAGE, CliText.of("usage.value", "--report-analyses", name, known));
        }
    }

    private Set<ReportFormat> formats() throws CommandException {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        for (String name : report) {
            formats.add(value("--report", name, ReportFormat::of, "docx, xlsx, html, latex"));
        }
        return formats;
    }

    private Set<FigureFormat> figureFormats() throws CommandException {
        Set<FigureFormat> formats = EnumSet.noneOf(FigureFormat.class);
        for (String name : figures) {
            formats.add(value("--figures", name, FigureFormat::of, "svg, pdf, png"));
        }
        return formats;
    }

    private static <T> T value(String option, String text, Function<String, Optional<T>> reader, String possible) throws CommandException {
        if (text == null) {
            return null;
        }
        return reader.apply(text)
                .orElseThrow(() -> new CommandException(ExitStatus.USAGE, CliText.of("usage.value", option, text, possible)));
    }

    /** Writes what was asked for. */
    void write(StudyFile file, Path results, List<AnalysisReport> reports, MethodRegistry registry, Terminal terminal)
            throws IOException, CommandException {
        Map<String, StoredResult> stored = new HashMap<>();
        reports.forEach(each -> each.stored().ifPresent(result -> stored.put(each.analysis(), result)));
        ReportSource source = ReportSource.of(file.study(), file.folder(), stored, registry);
        ReportSettings settings = settings(file.study(), terminal);
        String name = file.path().getFileName().toString().replace(StudyFormat.EXTENSION, "");
        for (Path written : new ReportWriter(source, settings).write(results, name, formats())) {
            terminal.print(CliText.of("run.report", written));
        }
        if (!figures.isEmpty()) {
            Path folder = results.resolve("figures");
            int count = new FigureFiles(source, settings).write(folder, figureFormats(), dpi == null ? FigureFiles.DPI : dpi).size();
            terminal.print(CliText.of("run.figures", count, folder));
        }
    }

    private ReportSettings settings(Study study, Terminal terminal) {
        ReportSettings settings = ReportSettings.of(study);
        if (language != null) {
            settings = settings.language(language);
        } else if (settings.language().isEmpty()) {
            settings = settings.language(terminal.locale().getLanguage().equals("zh") ? "zh" : "en");
        }
        if (tables != null) {
            settings = settings.longTables(LongTables.of(tables).orElseThrow());
        }
        return analyses.isEmpty() ? settings : settings.only(study, analyses);
    }
}
