package org.ecofrontier.io.layout;

import java.util.List;
import org.ecofrontier.io.DataFileException;

/**
 * The outcome of reading a file for an import. There is a table only if nothing is ambiguous and nothing is wrong.
 *
 * @param table the table in normal form, or null
 * @param mapping what was stated and detected, as a mapping that makes the same import again
 * @param ambiguities what has to be stated first
 * @param problems cells and rows that cannot be read; each message names its place and what to do
 * @param report what was detected, changed and left out
 * @since 0.1
 */
public record ImportResult(ImportedTable table, ImportMapping mapping, List<Ambiguity> ambiguities, List<DataFileException> problems,
    ImportReport report) {

    /** Copies the lists. */
    public ImportResult {
        ambiguities = List.copyOf(ambiguities);
        problems = List.copyOf(problems);
    }

    /**
     * Whether there is a table.
     *
     * @return true if nothing is ambiguous or wrong
     */
    public boolean isComplete() {
        return table != null;
    }
}
