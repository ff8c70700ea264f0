package org.ecofrontier.ui.regions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.ecofrontier.model.Boundaries;
import org.ecofrontier.model.Ids;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.model.StudyPackage;
import org.ecofrontier.model.WeightsDefinition;
import org.ecofrontier.model.edit.PartCommands;
import org.ecofrontier.model.edit.PropertyCommands;
import org.ecofrontier.model.edit.SpatialCommands;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.look.PropertyTable;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/** Where the regions lie: boundary files, and named spatial weights. */
final class SpatialPane {

    private static final StudyPackage MODEL = StudyPackage.eINSTANCE;
    private static final List<String> SCHEMES = List.of("queen", "rook", "touch", "knn", "band", "inverse-distance", "file");
    private static final List<String> STYLES = List.of("W", "B");

    private final OpenStudy study;
    private PropertyTable<Boundaries> boundaries;
    private PropertyTable<WeightsDefinition> weights;

    SpatialPane(OpenStudy study) {
        this.study = study;
    }

    void create(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 8;
        layout.horizontalSpacing = 10;
        area.setLayout(layout);
        Widgets.heading(area, UiText.of("regions.spatial"));
        Composite left = half(area, UiText.of("regions.importBoundaries"), "boundaries",
            () -> Actions.run(Actions.PREFIX + "importBoundaries"), this::removeBoundaries);
        boundaries = new PropertyTable<>(left, "boundaries.table");
        boundaries.text(UiText.of("regions.boundaries"), 120,
            each -> StudyNames.boundaries(study.study(), each.getId()), each -> text(each.getName() == null ? each.getId() : each.getName()),
            (each, name) -> study.execute(PropertyCommands.set(each, MODEL.getBoundaries_Name(), name)));
        boundaries.show(UiText.of("regions.file"), 140, each -> text(each.getFile()));
        boundaries.show(UiText.of("regions.property"), 80, each -> text(each.getIdProperty()));
        fill(boundaries);
        Composite right = half(area, UiText.of("regions.addWeights"), "weights", this::addWeights, this::removeWeights);
        weights = new PropertyTable<>(right, "weights.table");
        weights.text(UiText.of("regions.weights"), 110,
            each -> StudyNames.weights(study.study(), each.getId()), each -> text(each.getName() == null ? each.getId() : each.getName()),
            (each, name) -> study.execute(PropertyCommands.set(each, MODEL.getWeightsDefinition_Name(), name)));
        weights.choice(UiText.of("regions.scheme"), 110, () -> SCHEMES, scheme -> word("scheme", scheme), each -> text(each.getScheme()),
            (each, scheme) -> study.execute(PropertyCommands.set(each, MODEL.getWeightsDefinition_Scheme(), scheme)));
        weights.text("k", 50, each -> text(each.getK()), (each, value) -> number(value,
            () -> study.execute(PropertyCommands.set(each, MODEL.getWeightsDefinition_K(), value.isEmpty() ? null
                : Integer.valueOf(value)))));
        weights.text(UiText.of("regions.distance"), 80, each -> text(each.getDistance()), (each, value) -> number(value,
            () -> study.execute(
            PropertyCommands.set(each, MODEL.getWeightsDefinition_Distance(), value.isEmpty() ? null : Double.valueOf(value)))));
        weights.choice(UiText.of("regions.style"), 60, () -> STYLES, style -> word("style", style), each -> text(each.getStyle()),
            (each, style) -> study.execute(PropertyCommands.set(each, MODEL.getWeightsDefinition_Style(), style)));
        fill(weights);
    }

    private static void number(String value, Runnable change) {
        try {
            change.run();
        } catch (NumberFormatException e) {
            Say.warning(UiText.of("data.notNumber", value));
        }
    }

    private static void fill(PropertyTable<?> table) {
        table.viewer().getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    private static Composite half(Composite area, String addText, String id, Runnable add, Runnable remove) {
        Composite half = Widgets.column(area, 0);
        half.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite bar = new Composite(half, SWT.NONE);
        RowLayout row = new RowLayout();
        row.spacing = 6;
        row.marginLeft = 0;
        bar.setLayout(row);
        Widgets.button(bar, addText, id + ".add", add);
        Widgets.button(bar, UiText.of("edit.remove"), id + ".remove", remove);
        return half;
    }

    private static String word(String kind, String id) {
        String key = "regions." + kind + "." + id;
        return UiText.has(key) ? UiText.of(key) : id;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private void removeBoundaries() {
        remove(boundaries.selected());
    }

    private void addWeights() {
        Set<String> taken = study.study().getWeights().stream().map(WeightsDefinition::getId).collect(Collectors.toSet());
        WeightsDefinition added = StudyFactory.eINSTANCE.createWeightsDefinition();
        added.setId(Ids.from("queen", "weights", taken));
        added.setName(added.getId());
        study.execute(SpatialCommands.addWeights(study.study(), added, study.study().getWeights().size()));
    }

    private void removeWeights() {
        remove(weights.selected());
    }

    private void remove(List<? extends EObject> parts) {
        if (!parts.isEmpty()) {
            study.execute(PartCommands.remove(study.study(), parts));
        }
    }

    void refresh() {
        boundaries.rows(study.study().getBoundaries());
        weights.rows(study.study().getWeights());
    }
}
