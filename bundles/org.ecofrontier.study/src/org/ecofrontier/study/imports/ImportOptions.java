package org.ecofrontier.study.imports;

import java.util.Map;
import java.util.Objects;

/**
 * What an analyst has decided about an import.
 *
 * @param create whether regions and years that the study does not have are added
 * @param regions id of the region for names of the table that cannot be told apart or are not known, by name
 * @param fileName name of the file, without its folder, for the record
 * @since 0.1
 */
public record ImportOptions(boolean create, Map<String, String> regions, String fileName) {

    /** Copies the map. */
    public ImportOptions {
        regions = Map.copyOf(regions);
        Objects.requireNonNull(fileName);
    }

    /**
     * {@return the options without decisions about single regions}
     *
     * @param create whether regions and years that the study does not have are added
     * @param fileName name of the file, without its folder
     */
    public static ImportOptions of(boolean create, String fileName) {
        return new ImportOptions(create, Map.of(), fileName);
    }
}
