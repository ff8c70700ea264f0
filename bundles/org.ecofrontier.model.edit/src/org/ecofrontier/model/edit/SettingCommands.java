package org.ecofrontier.model.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.ecofrontier.model.ImportMapping;
import org.ecofrontier.model.Setting;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.StudyPackage;

/**
 * What a user does with settings of the report and with import mappings.
 *
 * @since 0.1
 */
public final class SettingCommands {

    private SettingCommands() {
    }

    /**
     * {@return a command that sets a setting of the report}
     *
     * @param study the study
     * @param key the setting
     * @param value its value, or null for the default
     */
    public static StudyCommand setReportSetting(Study study, String key, String value) {
        return new StudyCommand(log -> put(study.getReportSettings(), key, value, log), "report.set", key);
    }

    /**
     * {@return a command that keeps an import mapping, in place of one of the same id}
     *
     * @param study the study
     * @param mapping the mapping, not part of a study
     */
    public static StudyCommand putImportMapping(Study study, ImportMapping mapping) {
        return new StudyCommand(log -> putMapping(study, mapping, log), "mapping.put", mapping.getId());
    }

    static void putMapping(Study study, ImportMapping mapping, ChangeLog log) {
        Checks.id(mapping.getId());
        List<ImportMapping> replaced = study.getImportMappings().stream().filter(known -> mapping.getId().equals(known.getId())).toList();
        int index = replaced.isEmpty() ? study.getImportMappings().size() : study.getImportMappings().indexOf(replaced.get(0));
        log.removeAll(study.getImportMappings(), replaced);
        log.add(study.getImportMappings(), index, mapping);
    }

    /**
     * {@return a command that forgets an import mapping}
     *
     * @param study the study
     * @param mapping a mapping of the study
     */
    public static StudyCommand removeImportMapping(Study study, ImportMapping mapping) {
        return new StudyCommand(log -> log.remove(study.getImportMappings(), Checks.indexOf(study.getImportMappings(), mapping)),
            "mapping.remove", mapping.getId());
    }

    /** Sets, adds or, for null, removes a setting. */
    static void put(EList<Setting> settings, String key, String value, ChangeLog log) {
        Optional<Setting> known = settings.stream().filter(setting -> key.equals(setting.getKey())).findFirst();
        if (value == null) {
            known.ifPresent(setting -> log.removeAll(settings, List.of(setting)));
        } else if (known.isPresent()) {
            log.set(known.get(), StudyPackage.eINSTANCE.getSetting_Value(), value);
        } else {
            Setting created = StudyFactory.eINSTANCE.createSetting();
            created.setKey(key);
            created.setValue(value);
            log.add(settings, created);
        }
    }
}
