package org.ecofrontier.ui.analyses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.Source;
import org.ecofrontier.ui.look.Fields;
import org.ecofrontier.ui.look.SelectionDrag;
import org.ecofrontier.ui.look.Tone;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/** Everything in the study that can be bound: indicators, groupings and outputs; dragged to a box or to a field of the form. */
final class VariablesPane {

    private static final int SEARCH = 150;

    private final OpenStudy study;
    private final Composite area;
    private final TableViewer viewer;
    private final Text search;
    private List<Source> shown = List.of();

    VariablesPane(Composite parent, OpenStudy study) {
        this.study = study;
        area = Widgets.column(parent, 0);
        ((GridLayout) area.getLayout()).verticalSpacing = 2;
        Composite bar = Widgets.bar(area, 2);
        ((GridLayout) bar.getLayout()).marginHeight = 2;
        Label hint = new Label(bar, SWT.NONE);
        hint.setText(UiText.of("variables.hint"));
        hint.setToolTipText(UiText.of("variables.tip"));
        Tone.FAINT.on(hint);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search = Fields.search(bar, "variables.search", UiText.of("binding.search"), this::fill);
        GridData field = new GridData(SWT.END, SWT.CENTER, false, false);
        field.widthHint = SEARCH;
        search.setLayoutData(field);
        Composite box = new Composite(area, SWT.NONE);
        box.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumnLayout columns = new TableColumnLayout();
        box.setLayout(columns);
        viewer = new TableViewer(box, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setData("id", "variables.table");
        column(columns, 60, source -> Sources.name(study.study(), source));
        column(columns, 40, this::kind);
        SelectionDrag.install(viewer, DND.DROP_COPY | DND.DROP_LINK, () -> !viewer.getSelection().isEmpty());
    }

    Control control() {
        return area;
    }

    private void column(TableColumnLayout columns, int weight, java.util.function.Function<Source, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((Source) each)));
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    private String kind(Source source) {
        if (source instanceof IndicatorSource own) {
            return study.study().getIndicators().stream().filter(each -> own.getIndicator().equals(each.getId())).findFirst()
                .map(this::kind).orElse("");
        }
        return UiText.of(source instanceof org.ecofrontier.model.ClassificationSource ? "variables.grouping" : "variables.output");
    }

    private String kind(Indicator indicator) {
        String unit = StudyNames.of(study.study()).text(indicator.getUnit());
        return UiText.of("kind." + indicator.getKind().getName().toLowerCase(Locale.ROOT)) + (unit.isBlank() ? "" : " · " + unit);
    }

    /** Shows the study as it is now; what is the same stays as it is, with its selection. */
    void refresh() {
        List<Source> now = new ArrayList<>(Sources.all(study.study()));
        boolean same = now.size() == shown.size();
        for (int i = 0; same && i < now.size(); i++) {
            same = EcoreUtil.equals(now.get(i), shown.get(i));
        }
        if (same) {
            viewer.refresh();
        } else {
            shown = now;
            fill();
        }
    }

    private void fill() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        viewer.setInput(shown.stream().filter(each -> wanted.isEmpty()
            || (Sources.name(study.study(), each) + " " + kind(each)).toLowerCase(Locale.ROOT).contains(wanted)).toList());
    }
}
