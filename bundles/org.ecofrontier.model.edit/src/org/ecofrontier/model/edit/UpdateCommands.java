package org.ecofrontier.model.edit;

import java.util.List;
import java.util.Map;

import org.ecofrontier.model.Category;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorKind;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyIndex;
import org.ecofrontier.model.StudyPackage;

/**
 * Makes many changes as one action.
 *
 * @since 0.1
 */
public final class UpdateCommands {

    private static final StudyPackage MODEL = StudyPackage.eINSTANCE;

    private UpdateCommands() {
    }

    /**
     * {@return a command that makes all changes of an update, or none}
     *
     * @param study the study, as it was when the update was made
     * @param update the changes
     */
    public static StudyCommand apply(Study study, StudyUpdate update) {
        return new StudyCommand(log -> {
            classifications(study, update, log);
            StudyIndex before = StudyIndex.of(study);
            for (Map.Entry<String, IndicatorKind> kind : update.kinds().entrySet()) {
                Indicator indicator = before.indicator(kind.getKey())
                    .orElseThrow(() -> new EditRefusedException("refused.indicator", kind.getKey()));
                log.set(indicator, MODEL.getIndicator_Kind(), kind.getValue());
            }
            IndicatorCommands.append(study, update.indicators(), log);
            for (Region region : update.regions()) {
                Checks.free(study.getRegions(), Region::getId, region.getId());
                log.add(study.getRegions(), region);
            }
            if (!update.years().isEmpty()) {
                YearCommands.add(study, update.years(), log);
            }
            StudyIndex index = StudyIndex.of(study);
            update.regionCategories().forEach((id, categories) -> log.set(region(index, id), MODEL.getRegion_Categories(), categories));
            CellCommands.put(study, index, update.rows(), log);
            if (update.mapping() != null) {
                SettingCommands.putMapping(study, update.mapping(), log);
            }
        }, "import", update.source());
    }

    private static void classifications(Study study, StudyUpdate update, ChangeLog log) {
        for (Classification classification : update.classifications()) {
            Checks.free(study.getClassifications(), Classification::getId, classification.getId());
            log.add(study.getClassifications(), classification);
        }
        StudyIndex index = StudyIndex.of(study);
        for (Map.Entry<String, List<Category>> added : update.categories().entrySet()) {
            Classification classification = index.classification(added.getKey())
                .orElseThrow(() -> new EditRefusedException("refused.gone"));
            for (Category category : added.getValue()) {
                Checks.free(classification.getCategories(), Category::getId, category.getId());
                log.add(classification.getCategories(), category);
            }
        }
    }

    private static Region region(StudyIndex index, String id) {
        return index.region(id).orElseThrow(() -> new EditRefusedException("refused.region", id));
    }
}
