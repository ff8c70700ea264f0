package org.ecofrontier.model.edit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.ecofrontier.model.Category;
import org.ecofrontier.model.CategoryMap;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyPackage;

/**
 * What a user does with classifications and their categories. The categories of the regions go with them.
 *
 * @since 0.1
 */
public final class ClassificationCommands {

    private static final StudyPackage MODEL = StudyPackage.eINSTANCE;

    private ClassificationCommands() {
    }

    /**
     * {@return a command that adds a classification}
     *
     * @param study the study
     * @param classification the classification, not part of a study
     * @param index its place among the classifications
     */
    public static StudyCommand add(Study study, Classification classification, int index) {
        return new StudyCommand(log -> {
            Checks.free(study.getClassifications(), Classification::getId, classification.getId());
            Checks.place(index, study.getClassifications().size());
            log.add(study.getClassifications(), index, classification);
        }, "classification.add", classification.getId());
    }

    /**
     * {@return a command that removes classifications, the categories of regions in them and the bindings to them}
     *
     * @param study the study
     * @param classifications classifications of the study
     */
    public static StudyCommand remove(Study study, Collection<Classification> classifications) {
        List<Classification> doomed = List.copyOf(classifications);
        return new StudyCommand(log -> {
            for (Classification classification : doomed) {
                Checks.indexOf(study.getClassifications(), classification);
                References.remove(study, References.toClassification(classification.getId()), log);
                assign(study, log, categories -> categories.without(classification.getId()));
            }
            log.removeAll(study.getClassifications(), doomed);
        }, "classification.remove", doomed.size());
    }

    /**
     * {@return a command that gives a classification another id; regions and bindings go on referring to it}
     *
     * @param study the study
     * @param classification a classification of the study
     * @param id the other id
     */
    public static StudyCommand rename(Study study, Classification classification, String id) {
        return new StudyCommand(log -> {
            String before = classification.getId();
            if (id.equals(before)) {
                return;
            }
            Checks.indexOf(study.getClassifications(), classification);
            Checks.free(study.getClassifications(), Classification::getId, id);
            References.rename(study, References.toClassification(before), id, log);
            assign(study, log, categories -> {
                Map<String, String> renamed = new LinkedHashMap<>();
                categories.toMap().forEach((key, value) -> renamed.put(key.equals(before) ? id : key, value));
                return CategoryMap.of(renamed);
            });
            log.set(classification, MODEL.getClassification_Id(), id);
        }, "classification.rename", classification.getId(), id);
    }

    /**
     * {@return a command that moves a classification to another place}
     *
     * @param study the study
     * @param classification a classification of the study
     * @param index the place afterwards
     */
    public static StudyCommand move(Study study, Classification classification, int index) {
        return new StudyCommand(log -> {
            Checks.place(index, study.getClassifications().size() - 1);
            log.move(study.getClassifications(), index, Checks.indexOf(study.getClassifications(), classification));
        }, "classification.move", classification.getId());
    }

    /**
     * {@return a command that adds a category}
     *
     * @param classification the classification
     * @param category the category, not part of one
     * @param index its place among the categories
     */
    public static StudyCommand addCategory(Classification classification, Category category, int index) {
        return new StudyCommand(log -> {
            Checks.free(classification.getCategories(), Category::getId, category.getId());
            Checks.place(index, classification.getCategories().size());
            log.add(classification.getCategories(), index, category);
        }, "category.add", category.getId());
    }

    /**
     * {@return a command that removes a category; regions in it have none afterwards}
     *
     * @param study the study
     * @param classification a classification of the study
     * @param category one of its categories
     */
    public static StudyCommand removeCategory(Study study, Classification classification, Category category) {
        return new StudyCommand(log -> {
            int index = Checks.indexOf(classification.getCategories(), category);
            assign(study, log, categories -> isIn(categories, classification, category.getId())
                ? categories.without(classification.getId()) : categories);
            log.remove(classification.getCategories(), index);
        }, "category.remove", category.getId());
    }

    /**
     * {@return a command that gives a category another id; regions stay in it}
     *
     * @param study the study
     * @param classification a classification of the study
     * @param category one of its categories
     * @param id the other id
     */
    public static StudyCommand renameCategory(Study study, Classification classification, Category category, String id) {
        return new StudyCommand(log -> {
            String before = category.getId();
            if (id.equals(before)) {
                return;
            }
            Checks.indexOf(classification.getCategories(), category);
            Checks.free(classification.getCategories(), Category::getId, id);
            assign(study, log, categories -> isIn(categories, classification, before)
                ? categories.with(classification.getId(), id) : categories);
            log.set(category, MODEL.getCategory_Id(), id);
        }, "category.rename", category.getId(), id);
    }

    /**
     * {@return a command that moves a category to another place in its classification}
     *
     * @param classification the classification
     * @param category one of its categories
     * @param index the place afterwards
     */
    public static StudyCommand moveCategory(Classification classification, Category category, int index) {
        return new StudyCommand(log -> {
            Checks.place(index, classification.getCategories().size() - 1);
            log.move(classification.getCategories(), index, Checks.indexOf(classification.getCategories(), category));
        }, "category.move", category.getId());
    }

    private static boolean isIn(CategoryMap categories, Classification classification, String category) {
        return categories.get(classification.getId()).filter(category::equals).isPresent();
    }

    private static void assign(Study study, ChangeLog log, UnaryOperator<CategoryMap> change) {
        for (Region region : study.getRegions()) {
            CategoryMap after = change.apply(region.getCategories());
            if (!after.equals(region.getCategories())) {
                log.set(region, MODEL.getRegion_Categories(), after);
            }
        }
    }
}
