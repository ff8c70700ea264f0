package org.ecofrontier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.ecofrontier.io.DataFileException;
import org.ecofrontier.io.layout.ImportMapping;
import org.ecofrontier.io.layout.ImportResult;
import org.ecofrontier.io.layout.TableImport;
import org.ecofrontier.method.Text;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.imports.ImportOptions;
import org.ecofrontier.study.imports.ImportPlan;
import org.ecofrontier.study.imports.ImportPlanner;
import org.ecofrontier.study.imports.Mappings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a table into a study. What is not stated is detected and said; what is ambiguous is asked for; nothing is guessed. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private static final int LISTED_CELLS = 5;
    private static final int LISTED_CHANGES = 20;
    /** What the analyst can decide by options or by naming things; everything else is wrong in the table. */
    private static final Set<String> TO_STATE = Set.of("import.newYears", "import.unknownRegion", "import.unknownRegionNear",
            "import.ambiguousRegion", "import.chosenUnknown", "import.indicatorTwice", "import.unit");

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Option(names = "--into", required = true, paramLabel = "STUDY")
    private Path into;

    @Mixin
    private final MappingOptions stated = new MappingOptions();

    @Option(names = "--again")
    private boolean again;

    @Option(names = "--mapping", paramLabel = "NAME")
    private String mappingName;

    @Option(names = "--match", paramLabel = "NAME=REGION")
    private List<String> matches = new ArrayList<>();

    @Option(names = "--preview")
    private boolean preview;

    @Option(names = "--create")
    private boolean create;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandException, StudyFileException, DataFileException {
        if (again && mappingName != null) {
            throw new CommandException(ExitStatus.USAGE, CliText.of("usage.either", "--again", "--mapping"));
        }
        stated.applyTo(ImportMapping.DETECT);
        Map<String, String> decisions = ParameterSettings.pairs("--match", matches);
        boolean fresh = create && Files.notExists(into);
        try (StudyFile target = fresh ? StudyFile.create(into) : StudyFile.openForEditing(into)) {
            Kept kept = kept(target.study());
            decisions.forEach(kept.decisions()::put);
            ImportResult read = TableImport.read(file, stated.applyTo(kept.mapping()));
            read.report().lines(LISTED_CELLS, terminal.locale()).forEach(line -> terminal.tell(CliText.of("finding.info", line)));
            if (!read.ambiguities().isEmpty()) {
                read.ambiguities().forEach(each -> terminal.tell(CliText.of("import.ask", each.message(terminal.locale()),
                        MappingOptions.optionOf(each.subject()))));
                return ExitStatus.USAGE;
            }
            if (!read.isComplete()) {
                read.problems().forEach(problem -> terminal.tell(CliText.of("finding.error", CliText.of(problem))));
                return ExitStatus.INVALID;
            }
            // An empty study has no regions that a name in the table could be mistaken for.
            boolean empty = target.study().getRegions().isEmpty() && target.study().getObservations().isEmpty();
            ImportPlan plan = ImportPlanner.plan(target.study(), read.table(), read.mapping(),
                    new ImportOptions(create || empty, kept.decisions(), fileName(), kept.id()));
            if (!plan.isApplicable()) {
                return refuse(plan);
            }
            apply(plan, target);
            return ExitStatus.DONE;
        }
    }

    /** A mapping to begin with, the decisions about regions that go with it, and the id under which the study keeps it. */
    private record Kept(String id, ImportMapping mapping, Map<String, String> decisions) {
    }

    private Kept kept(Study study) throws CommandException {
        if (!again && mappingName == null) {
            return new Kept(Mappings.idOf(fileName()), ImportMapping.DETECT, new LinkedHashMap<>());
        }
        List<org.ecofrontier.model.ImportMapping> all = study.getImportMappings();
        Optional<org.ecofrontier.model.ImportMapping> found = mappingName != null ? Mappings.find(study, mappingName)
                : Mappings.find(study, fileName()).or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
        if (found.isEmpty()) {
            String known = String.join(", ", all.stream().map(org.ecofrontier.model.ImportMapping::getId).toList());
            throw new CommandException(ExitStatus.USAGE, all.isEmpty() ? CliText.of("import.no-mappings", into)
                    : CliText.of("import.no-mapping", into, mappingName == null ? fileName() : mappingName, known));
        }
        try {
            terminal.tell(CliText.of("import.mapping", found.get().getId(), found.get().getSourceFile()));
            return new Kept(found.get().getId(), Mappings.fromModel(found.get()), Mappings.regions(found.get()));
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitStatus.INVALID, CliText.of("import.bad-mapping", into, found.get().getId(), e.getMessage()));
        }
    }

    private String fileName() {
        return String.valueOf(file.getFileName());
    }

    private int refuse(ImportPlan plan) {
        plan.problems().forEach(problem -> {
            Text what = Text.of(problem.wording().in(Locale.ENGLISH), problem.wording().in(Locale.CHINESE));
            terminal.tell(CliText.of("finding.error", problem.source() == null ? what
                    : CliText.of("import.at", problem.source().in(terminal.locale()), what)));
        });
        boolean toState = plan.problems().stream().allMatch(problem -> TO_STATE.contains(problem.wording().key()));
        return toState ? ExitStatus.USAGE : ExitStatus.INVALID;
    }

    private void apply(ImportPlan plan, StudyFile target) throws StudyFileException {
        Study study = target.study();
        plan.changes().stream().limit(LISTED_CHANGES).forEach(change -> terminal.tell(CliText.of("import.change", change.region(),
                change.year(), change.indicator(), number(change.before()), number(change.after()),
                change.source().in(terminal.locale()))));
        if (plan.counts().changed() > LISTED_CHANGES) {
            terminal.tell(CliText.of("import.changes", plan.counts().changed() - LISTED_CHANGES));
        }
        plan.categoryChanges().stream().filter(change -> change.before() != null).forEach(change -> terminal.tell(
                CliText.of("import.category", change.region(), change.classification(), change.before(), change.after())));
        if (!preview) {
            plan.command(study).execute();
            target.save();
        }
        added("import.regions", plan.newRegions());
        added("import.years", plan.newYears());
        added("import.indicators", plan.newIndicators());
        added("import.classifications", plan.newClassifications());
        terminal.print(CliText.of(preview ? "import.preview" : "import.done", file, into, plan.counts().filled(), plan.counts().changed(),
                plan.counts().same()));
        if (preview) {
            terminal.print(CliText.of("preview"));
        }
    }

    private void added(String key, List<?> what) {
        if (!what.isEmpty()) {
            terminal.print(CliText.of(key, what.size(), String.join(", ", what.stream().map(String::valueOf).toList())));
        }
    }

    private static Object number(double value) {
        return Double.isNaN(value) ? CliText.of("import.missing") : Double.toString(value);
    }
}
