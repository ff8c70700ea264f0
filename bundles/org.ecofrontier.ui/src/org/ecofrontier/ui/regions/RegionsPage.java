package org.ecofrontier.ui.regions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.Ids;
import org.ecofrontier.model.Region;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.StudyPackage;
import org.ecofrontier.model.TextList;
import org.ecofrontier.model.edit.EditRefusedException;
import org.ecofrontier.model.edit.PropertyCommands;
import org.ecofrontier.model.edit.RegionCommands;
import org.ecofrontier.ui.editor.StudyPage;
import org.ecofrontier.ui.look.PropertyTable;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/**
 * The regions of a study, the classifications they are grouped by, and where they lie.
 *
 * @since 0.1
 */
public final class RegionsPage implements StudyPage {

    private static final StudyPackage MODEL = StudyPackage.eINSTANCE;
    private static final int FIXED_COLUMNS = 2;

    private final OpenStudy study;
    private final ClassificationsPane classifications;
    private final SpatialPane spatial;
    private PropertyTable<Region> table;
    private List<String> shownClassifications = List.of();
    private boolean selecting;
    private StudyNames names;

    /** @param study the study */
    public RegionsPage(OpenStudy study) {
        this.study = study;
        classifications = new ClassificationsPane(study);
        spatial = new SpatialPane(study);
    }

    @Override
    public String id() {
        return "regions";
    }

    @Override
    public Control create(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        Composite area = Widgets.column(sash, 8);
        Composite bar = new Composite(area, SWT.NONE);
        RowLayout row = new RowLayout();
        row.spacing = 6;
        bar.setLayout(row);
        Widgets.button(bar, UiText.of("regions.add"), "regions.add", this::add);
        Widgets.button(bar, UiText.of("edit.remove"), "regions.remove", this::remove);
        table = new PropertyTable<>(area, "regions.table");
        table.viewer().getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.text(UiText.of("regions.name"), 160, each -> names.region(each), each -> text(each.getName()), set(MODEL.getRegion_Name()));
        table.text(UiText.of("regions.id"), 130, Region::getId,
            (each, id) -> study.execute(RegionCommands.rename(study.study(), each, id)));
        table.viewer().addSelectionChangedListener(event -> {
            if (!selecting && !table.selected().isEmpty()) {
                study.selection().set(table.selected().stream().map(Region::getId).toList());
            }
        });
        SashForm bottom = new SashForm(sash, SWT.HORIZONTAL);
        classifications.create(bottom);
        spatial.create(bottom);
        sash.setWeights(58, 42);
        return sash;
    }

    private BiConsumer<Region, String> set(EAttribute attribute) {
        return (region, value) -> study.execute(PropertyCommands.set(region, attribute, value.isEmpty() ? null : value));
    }

    private BiConsumer<Region, String> setNumber(EAttribute attribute) {
        return (region, value) -> {
            try {
                study.execute(PropertyCommands.set(region, attribute, value.isEmpty() ? null : Double.valueOf(value)));
            } catch (NumberFormatException e) {
                Say.warning(UiText.of("data.notNumber", value));
            }
        };
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private void columns() {
        List<Classification> known = study.study().getClassifications();
        List<String> now = known.stream().map(each -> each.getId() + "\n" + each.getName()).toList();
        if (now.equals(shownClassifications) && table.viewer().getTable().getColumnCount() > FIXED_COLUMNS) {
            return;
        }
        shownClassifications = now;
        table.removeColumns(FIXED_COLUMNS);
        for (Classification classification : known) {
            table.choice(StudyNames.classification(study.study(), classification.getId()), 130, () -> categories(classification),
                category -> names.category(classification, category), region -> category(region, classification),
                (region, category) -> study.execute(RegionCommands.categorize(study.study(),
                    table.selected().contains(region) ? table.selected() : List.of(region), classification.getId(),
                    category.isEmpty() ? null : category)));
        }
        table.text(UiText.of("regions.others"), 160, each -> String.join(", ", each.getAlternativeNames().toList()),
            (each, names) -> study.execute(PropertyCommands.set(each, MODEL.getRegion_AlternativeNames(),
                TextList.of(names.strip().split("\\s*[,，]\\s*")))));
        table.text(UiText.of("regions.x"), 90, each -> text(each.getX()), setNumber(MODEL.getRegion_X()));
        table.text(UiText.of("regions.y"), 90, each -> text(each.getY()), setNumber(MODEL.getRegion_Y()));
        table.text(UiText.of("regions.note"), 160, each -> text(each.getNote()), set(MODEL.getRegion_Note()));
    }

    private static List<String> categories(Classification classification) {
        List<String> ids = new ArrayList<>();
        ids.add("");
        classification.getCategories().forEach(each -> ids.add(each.getId()));
        return ids;
    }

    private static String category(Region region, Classification classification) {
        return region.getCategories().get(classification.getId()).orElse("");
    }

    private void add() {
        Set<String> taken = study.study().getRegions().stream().map(Region::getId).collect(Collectors.toSet());
        Region region = StudyFactory.eINSTANCE.createRegion();
        region.setName(UiText.of("regions.new"));
        region.setId(Ids.from(region.getName(), "region", taken));
        study.execute(RegionCommands.add(study.study(), region, study.study().getRegions().size()));
        table.viewer().setSelection(new StructuredSelection(region), true);
        table.viewer().editElement(region, 0);
    }

    private void remove() {
        if (!table.selected().isEmpty()) {
            try {
                study.execute(RegionCommands.remove(study.study(), table.selected()));
            } catch (EditRefusedException e) {
                Say.warning(Say.reason(e));
            }
        }
    }

    @Override
    public void refresh() {
        names = StudyNames.of(study.study());
        columns();
        table.rows(study.study().getRegions());
        selectionChanged();
        classifications.refresh();
        spatial.refresh();
    }

    @Override
    public void selectionChanged() {
        selecting = true;
        Set<String> wanted = study.selection().regions();
        List<String> now = table.selected().stream().map(Region::getId).toList();
        if (!wanted.equals(Set.copyOf(now))) {
            table.viewer().setSelection(new StructuredSelection(
                study.study().getRegions().stream().filter(each -> wanted.contains(each.getId())).toList()), true);
        }
        selecting = false;
    }

    @Override
    public void focus() {
        table.viewer().getControl().setFocus();
    }
}
