package org.ecofrontier.study.imports;

import java.util.Map;
import java.util.Objects;

/**
 * What an analyst has decided about an import.
 *
 * @param create whether regions and years that the study does not have are added
 * @param regions id of the region for names of the table that cannot be told apart or are not known, by name
 * @param fileName name of the file, without its folder, for the record
 * @param mappingId id under which the study keeps how the table was read; what it keeps there is replaced
 * @since 0.1
 */
public record ImportOptions(boolean create, Map<String, String> regions, String fileName, String mappingId) {

    /** Copies the map. */
    public ImportOptions {
        regions = Map.copyOf(regions);
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(mappingId);
    }

    /**
     * Options of an import whose mapping is kept under an id made from the name of the file.
     *
     * @param create whether regions and years that the study does not have are added
     * @param regions id of the region for names of the table that cannot be told apart or are not known, by name
     * @param fileName name of the file, without its folder, for the record
     */
    public ImportOptions(boolean create, Map<String, String> regions, String fileName) {
        this(create, regions, fileName, Mappings.idOf(fileName));
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
