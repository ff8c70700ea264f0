package org.ecofrontier.ui.regions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.ecofrontier.model.Category;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.Ids;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.StudyPackage;
import org.ecofrontier.model.edit.ClassificationCommands;
import org.ecofrontier.model.edit.PartCommands;
import org.ecofrontier.model.edit.PropertyCommands;
import org.ecofrontier.ui.look.PropertyTable;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/** The classifications of the regions, and the categories of the selected one. */
final class ClassificationsPane {

    private static final StudyPackage MODEL = StudyPackage.eINSTANCE;

    private final OpenStudy study;
    private PropertyTable<Classification> classifications;
    private PropertyTable<Category> categories;

    ClassificationsPane(OpenStudy study) {
        this.study = study;
    }

    void create(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 8;
        layout.horizontalSpacing = 10;
        area.setLayout(layout);
        Widgets.heading(area, UiText.of("regions.classifications"));
        classifications = new PropertyTable<>(bar(area, "classifications", this::addClassification, this::removeClassifications),
            "classifications.table");
        classifications.text(UiText.of("regions.classification"), 150,
            each -> StudyNames.classification(study.study(), each.getId()), each -> text(each.getName()), (each, name) -> study.execute(
            PropertyCommands.set(each, MODEL.getClassification_Name(), name)));
        classifications.text(UiText.of("regions.id"), 110, Classification::getId, (each, id) -> study.execute(
            ClassificationCommands.rename(study.study(), each, id)));
        fill(classifications);
        categories = new PropertyTable<>(bar(area, "categories", this::addCategory, this::removeCategory), "categories.table");
        categories.text(UiText.of("regions.category"), 150,
            each -> StudyNames.of(study.study()).category(each), each -> text(each.getName()), (each, name) -> study.execute(
            PropertyCommands.set(each, MODEL.getCategory_Name(), name)));
        categories.text(UiText.of("regions.id"), 110, Category::getId, (each, id) -> study.execute(
            ClassificationCommands.renameCategory(study.study(), selected(), each, id)));
        fill(categories);
        ISelectionChangedListener chosen = event -> showCategories();
        classifications.viewer().addSelectionChangedListener(chosen);
    }

    private static void fill(PropertyTable<?> table) {
        table.viewer().getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    private static Composite bar(Composite area, String id, Runnable add, Runnable remove) {
        Composite half = Widgets.column(area, 0);
        half.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite bar = new Composite(half, SWT.NONE);
        RowLayout row = new RowLayout();
        row.spacing = 6;
        row.marginLeft = 0;
        bar.setLayout(row);
        Widgets.button(bar, UiText.of("edit.add"), id + ".add", add);
        Widgets.button(bar, UiText.of("edit.remove"), id + ".remove", remove);
        return half;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private Classification selected() {
        List<Classification> selected = classifications.selected();
        return selected.isEmpty() ? null : selected.getFirst();
    }

    private void addClassification() {
        Set<String> taken = study.study().getClassifications().stream().map(Classification::getId).collect(Collectors.toSet());
        Classification added = StudyFactory.eINSTANCE.createClassification();
        added.setName(UiText.of("regions.newClassification"));
        added.setId(Ids.from(added.getName(), "classification", taken));
        study.execute(ClassificationCommands.add(study.study(), added, study.study().getClassifications().size()));
        classifications.viewer().setSelection(new StructuredSelection(added), true);
    }

    private void removeClassifications() {
        if (!classifications.selected().isEmpty()) {
            study.execute(ClassificationCommands.remove(study.study(), classifications.selected()));
        }
    }

    private void addCategory() {
        Classification owner = selected();
        if (owner != null) {
            Set<String> taken = owner.getCategories().stream().map(Category::getId).collect(Collectors.toSet());
            Category added = StudyFactory.eINSTANCE.createCategory();
            added.setName(UiText.of("regions.newCategory"));
            added.setId(Ids.from(added.getName(), "category", taken));
            study.execute(ClassificationCommands.addCategory(owner, added, owner.getCategories().size()));
            categories.viewer().editElement(added, 0);
        }
    }

    private void removeCategory() {
        Classification owner = selected();
        if (!categories.selected().isEmpty()) {
            study.execute(PartCommands.together(categories.selected().stream()
                .map(each -> ClassificationCommands.removeCategory(study.study(), owner, each)).toList()));
        }
    }

    void refresh() {
        classifications.rows(study.study().getClassifications());
        if (selected() == null && !study.study().getClassifications().isEmpty()) {
            classifications.viewer().setSelection(new StructuredSelection(study.study().getClassifications().getFirst()));
        }
        showCategories();
    }

    private void showCategories() {
        categories.rows(selected() == null ? List.of() : selected().getCategories());
    }
}
