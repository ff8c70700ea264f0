package org.ecofrontier.ui.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.ecofrontier.io.layout.ImportMapping;
import org.ecofrontier.io.layout.ImportResult;
import org.ecofrontier.io.layout.TableImport;
import org.ecofrontier.io.table.RawTable;
import org.ecofrontier.io.table.ReadOptions;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.imports.ImportOptions;
import org.ecofrontier.study.imports.ImportPlan;
import org.ecofrontier.study.imports.ImportPlanner;

/**
 * What is known about a file to import at the moment.
 *
 * @param raw the file as it is, if it can be read at all
 * @param result what it holds with the present mapping, if it can be read
 * @param plan what it would change in the study, if it is complete
 * @param failure why it cannot be read; empty if it can
 */
record ImportState(Optional<RawTable> raw, Optional<ImportResult> result, Optional<ImportPlan> plan, String failure) {

    static final ImportState NONE = new ImportState(Optional.empty(), Optional.empty(), Optional.empty(), "");

    /** Whether the import can be made. */
    boolean isReady() {
        return plan.isPresent() && plan.get().isApplicable();
    }

    /** Reads the file; takes its time. */
    static ImportState read(Path file, ImportMapping mapping, Study study, boolean create) {
        Optional<RawTable> raw = Optional.empty();
        try {
            ReadOptions options = new ReadOptions(mapping.encoding(), mapping.delimiter(), '.', mapping.missingMarks(), null);
            raw = Optional.of(RawTable.read(file, options));
            ImportResult result = TableImport.read(raw.get(), mapping);
            boolean empty = study.getRegions().isEmpty() && study.getObservations().isEmpty();
            Optional<ImportPlan> plan = result.isComplete() ? Optional.of(ImportPlanner.plan(study, result.table(), result.mapping(),
                ImportOptions.of(create || empty, String.valueOf(file.getFileName())))) : Optional.empty();
            return new ImportState(raw, Optional.of(result), plan, "");
        } catch (IOException e) {
            return new ImportState(raw, Optional.empty(), Optional.empty(), e.getLocalizedMessage());
        }
    }

    /** The names of the sheets, none for a file without sheets. */
    List<String> sheets() {
        return raw.map(table -> table.filledSheets().stream().map(each -> String.valueOf(each.name())).toList()).orElse(List.of());
    }
}
