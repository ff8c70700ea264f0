package org.ecofrontier.ui.findings;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.ecofrontier.method.Place;
import org.ecofrontier.model.Indicator;
import org.ecofrontier.model.Region;
import org.ecofrontier.ui.actions.Active;
import org.ecofrontier.ui.analyses.AnalysesPage;
import org.ecofrontier.ui.data.DataPage;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.findings.StudyFindings.Entry;
import org.ecofrontier.ui.jobs.Throttle;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.StudyListener;
import org.ecofrontier.ui.studies.StudyNames;
import org.ecofrontier.ui.text.UiText;

/**
 * What an analyst should know about the analyses of the study in front; a double click goes to where it is.
 *
 * @since 0.1
 */
public final class FindingsView extends ViewPart implements StudyListener {

    /** The id of the view. */
    public static final String ID = "org.ecofrontier.ui.findings";

    private final Runnable activeListener = this::activeChanged;
    private TableViewer viewer;
    private Composite pages;
    private Composite area;
    private Composite none;
    private StackLayout stack;
    private Throttle refresh;
    private OpenStudy study;

    @Override
    public void createPartControl(Composite parent) {
        stack = new StackLayout();
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(stack);
        none = Widgets.column(pages, 12);
        Widgets.note(none, UiText.of("findings.none"));
        area = new Composite(pages, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.MULTI);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setData("id", "findings.table");
        column(layout, "findings.message", 60, new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return UiText.in(((Entry) element).finding().message());
            }

            @Override
            public Image getImage(Object element) {
                return Icons.image("severity-" + ((Entry) element).finding().severity().name().toLowerCase(Locale.ROOT));
            }

            @Override
            public String getToolTipText(Object element) {
                return getText(element);
            }
        });
        column(layout, "findings.analysis", 18, ColumnLabelProvider.createTextProvider(
            element -> StudyNames.analysis(study.study(), ((Entry) element).analysis())));
        column(layout, "findings.place", 22, ColumnLabelProvider.createTextProvider(
            element -> place(((Entry) element).finding().place())));
        viewer.addDoubleClickListener(event -> go((Entry) ((IStructuredSelection) event.getSelection()).getFirstElement()));
        refresh = new Throttle(pages, this::show);
        Active.addListener(activeListener);
        activeChanged();
        show();
    }

    private void column(TableColumnLayout layout, String title, int weight, CellLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(UiText.of(title));
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 120, true));
    }

    private String place(Place place) {
        String region = place.region().isEmpty() ? "" : study.study().getRegions().stream()
            .filter(each -> place.region().equals(each.getId())).findFirst().map(Region::getName).orElse(place.region());
        String item = place.item().isEmpty() ? "" : study.study().getIndicators().stream()
            .filter(each -> place.item().equals(each.getId())).findFirst().map(Indicator::getName).orElse(place.item());
        String year = place.year().isPresent() ? Integer.toString(place.year().getAsInt()) : "";
        return String.join(" · ", List.of(region, year, item).stream().filter(text -> text != null && !text.isEmpty()).toList());
    }

    private void go(Entry entry) {
        Place place = entry.finding().place();
        if (!place.region().isEmpty()) {
            Editors.openPage(study, "data").ifPresent(page -> ((DataPage) page).reveal(place.region(),
                place.year().isPresent() ? (Integer) place.year().getAsInt() : null, place.item()));
        } else {
            Editors.openPage(study, "analyses").ifPresent(page -> ((AnalysesPage) page).select(entry.analysis()));
        }
    }

    private void activeChanged() {
        OpenStudy active = Active.study().orElse(null);
        if (active != study) {
            if (study != null) {
                study.removeListener(this);
            }
            study = active;
            if (study != null) {
                study.addListener(this);
            }
        }
        statesChanged();
    }

    @Override
    public void statesChanged() {
        refresh.ask();
    }

    private void show() {
        List<Entry> entries = study == null ? List.of() : StudyFindings.of(study);
        if (!entries.equals(viewer.getInput())) {
            viewer.setInput(entries);
        }
        stack.topControl = entries.isEmpty() ? none : area;
        pages.layout();
        setPartName(entries.isEmpty() ? UiText.of("view.findings") : UiText.of("view.findings") + " (" + entries.size() + ")");
    }

    @Override
    public void setFocus() {
        pages.setFocus();
    }

    @Override
    public void dispose() {
        Active.removeListener(activeListener);
        if (study != null) {
            study.removeListener(this);
        }
        super.dispose();
    }
}
