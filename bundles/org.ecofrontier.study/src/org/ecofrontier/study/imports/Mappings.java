package org.ecofrontier.study.imports;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.ecofrontier.io.layout.ImportMapping;
import org.ecofrontier.model.Ids;
import org.ecofrontier.model.Setting;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;

/**
 * Keeps how a table was read in the study, so that a newer file is read in the same way.
 *
 * @since 0.1
 */
public final class Mappings {

    private static final String DECISION = "match.";
    private static final String NAME = "name";
    private static final String REGION = "region";

    private Mappings() {
    }

    /**
     * {@return the id under which the mapping of a file is kept unless another one is chosen}
     *
     * @param fileName name of the file, without its folder
     */
    public static String idOf(String fileName) {
        return Ids.from(fileName, "table", id -> false);
    }

    /**
     * {@return a mapping as a part of a study, with the decisions about regions}
     *
     * @param mapping the mapping
     * @param options file, id and decisions about regions
     */
    public static org.ecofrontier.model.ImportMapping toModel(ImportMapping mapping, ImportOptions options) {
        org.ecofrontier.model.ImportMapping kept = StudyFactory.eINSTANCE.createImportMapping();
        kept.setId(options.mappingId());
        kept.setSourceFile(options.fileName());
        mapping.toProperties().forEach((key, value) -> put(kept, key, value));
        int count = 0;
        for (Map.Entry<String, String> decision : new TreeMap<>(options.regions()).entrySet()) {
            String key = String.format(Locale.ROOT, DECISION + "%04d.", ++count);
            put(kept, key + NAME, decision.getKey());
            put(kept, key + REGION, decision.getValue());
        }
        return kept;
    }

    private static void put(org.ecofrontier.model.ImportMapping kept, String key, String value) {
        Setting setting = StudyFactory.eINSTANCE.createSetting();
        setting.setKey(key);
        setting.setValue(value);
        kept.getEntries().add(setting);
    }

    /**
     * {@return the mapping that a study keeps under an id, or that came from a file of that name}
     *
     * @param study the study
     * @param name an id or the name of a file
     */
    public static Optional<org.ecofrontier.model.ImportMapping> find(Study study, String name) {
        return study.getImportMappings().stream().filter(kept -> name.equals(kept.getId())).findFirst()
            .or(() -> study.getImportMappings().stream().filter(kept -> name.equals(kept.getSourceFile())).findFirst());
    }

    /**
     * {@return the decisions about regions that are kept with a mapping: id of the region by name in the table}
     *
     * @param kept the part of the study
     */
    public static Map<String, String> regions(org.ecofrontier.model.ImportMapping kept) {
        Map<String, String> entries = entries(kept);
        Map<String, String> regions = new LinkedHashMap<>();
        entries.forEach((key, name) -> {
            if (key.startsWith(DECISION) && key.endsWith("." + NAME)) {
                String region = entries.get(key.substring(0, key.length() - NAME.length()) + REGION);
                if (region != null) {
                    regions.put(name, region);
                }
            }
        });
        return regions;
    }

    /**
     * {@return a mapping that a study keeps}
     *
     * @param kept the part of the study
     * @throws IllegalArgumentException when a value in it is not possible
     */
    public static ImportMapping fromModel(org.ecofrontier.model.ImportMapping kept) {
        return ImportMapping.ofProperties(entries(kept));
    }

    private static Map<String, String> entries(org.ecofrontier.model.ImportMapping kept) {
        Map<String, String> entries = new LinkedHashMap<>();
        kept.getEntries().stream().filter(entry -> entry.getKey() != null && entry.getValue() != null)
            .forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }
}
