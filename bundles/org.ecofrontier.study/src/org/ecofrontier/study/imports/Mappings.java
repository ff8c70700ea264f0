package org.ecofrontier.study.imports;

import java.util.LinkedHashMap;
import java.util.Map;

import org.ecofrontier.io.layout.ImportMapping;
import org.ecofrontier.model.Ids;
import org.ecofrontier.model.Setting;
import org.ecofrontier.model.StudyFactory;

/**
 * Keeps how a table was read in the study, so that a newer file is read in the same way.
 *
 * @since 0.1
 */
public final class Mappings {

    private Mappings() {
    }

    /**
     * {@return a mapping as a part of a study; its id is made from the name of the file}
     *
     * @param mapping the mapping
     * @param fileName name of the file, without its folder
     */
    public static org.ecofrontier.model.ImportMapping toModel(ImportMapping mapping, String fileName) {
        org.ecofrontier.model.ImportMapping kept = StudyFactory.eINSTANCE.createImportMapping();
        kept.setId(Ids.from(fileName, "table", id -> false));
        kept.setSourceFile(fileName);
        mapping.toProperties().forEach((key, value) -> {
            Setting setting = StudyFactory.eINSTANCE.createSetting();
            setting.setKey(key);
            setting.setValue(value);
            kept.getEntries().add(setting);
        });
        return kept;
    }

    /**
     * {@return a mapping that a study keeps}
     *
     * @param kept the part of the study
     * @throws IllegalArgumentException when a value in it is not possible
     */
    public static ImportMapping fromModel(org.ecofrontier.model.ImportMapping kept) {
        Map<String, String> properties = new LinkedHashMap<>();
        kept.getEntries().forEach(entry -> properties.put(entry.getKey(), entry.getValue()));
        return ImportMapping.ofProperties(properties);
    }
}
