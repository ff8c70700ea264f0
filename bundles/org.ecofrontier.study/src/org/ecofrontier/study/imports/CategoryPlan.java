package org.ecofrontier.study.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecofrontier.io.layout.ImportedColumn;
import org.ecofrontier.io.layout.ImportedTable;
import org.ecofrontier.model.Category;
import org.ecofrontier.model.CategoryMap;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.Ids;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.StudyIndex;
import org.ecofrontier.study.imports.ImportPlan.CategoryDifference;

/**
 * What the text columns of the table say about the categories of regions.
 *
 * @param newClassifications classifications to add, with their categories
 * @param newCategories categories to add to classifications that are there
 * @param regionCategories the categories of the regions that change, by id of the region
 * @param differences the regions that go into another category
 */
record CategoryPlan(List<Classification> newClassifications, Map<String, List<Category>> newCategories,
    Map<String, CategoryMap> regionCategories, List<CategoryDifference> differences) {

    static CategoryPlan of(Study study, StudyIndex index, ImportedTable table, RegionPlan regions, Problems problems) {
        CategoryPlan plan = new CategoryPlan(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        for (int c = 0; c < table.columns().size(); c++) {
            ImportedColumn column = table.columns().get(c);
            if (column.isText()) {
                plan.add(study, index, column, texts(table, c, regions, problems));
            }
        }
        return plan;
    }

    /** {@return the text of each region; a region whose text changes over the years has no category} */
    private static Map<String, String> texts(ImportedTable table, int column, RegionPlan regions, Problems problems) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            String id = regions.ids().get(table.region(row));
            String text = table.text(row, column).strip();
            if (id == null || text.isEmpty()) {
                continue;
            }
            String before = texts.putIfAbsent(id, text);
            if (before != null && !before.equals(text)) {
                problems.add(table.source(row, column), "categoryChanges", table.columns().get(column).name(), id, before, text);
            }
        }
        return texts;
    }

    private void add(Study study, StudyIndex index, ImportedColumn column, Map<String, String> texts) {
        Classification known = study.getClassifications().stream()
            .filter(each -> column.id().equals(each.getId()) || column.name().equals(each.getName())).findFirst().orElse(null);
        String id = known != null ? known.getId() : column.id();
        Map<String, String> categories = new HashMap<>();
        if (known != null) {
            known.getCategories().forEach(each -> categories.putIfAbsent(each.getName(), each.getId()));
            known.getCategories().forEach(each -> categories.put(each.getId(), each.getId()));
        }
        List<Category> added = new ArrayList<>();
        texts.values().stream().distinct().filter(text -> !categories.containsKey(text)).forEach(text -> {
            Category category = StudyFactory.eINSTANCE.createCategory();
            category.setId(Ids.from(text, "category", categories::containsValue));
            category.setName(text);
            categories.put(text, category.getId());
            added.add(category);
        });
        if (known == null) {
            Classification classification = StudyFactory.eINSTANCE.createClassification();
            classification.setId(id);
            classification.setName(column.name());
            classification.getCategories().addAll(added);
            newClassifications.add(classification);
        } else if (!added.isEmpty()) {
            newCategories.put(id, added);
        }
        texts.forEach((region, text) -> put(index, region, id, categories.get(text)));
    }

    private void put(StudyIndex index, String region, String classification, String category) {
        CategoryMap stored = index.region(region).map(Region::getCategories).orElse(CategoryMap.EMPTY);
        String before = stored.get(classification).orElse(null);
        if (!category.equals(before)) {
            regionCategories.put(region, regionCategories.getOrDefault(region, stored).with(classification, category));
            differences.add(new CategoryDifference(region, classification, before, category));
        }
    }
}
