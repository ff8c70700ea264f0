package org.ecofrontier.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.ecofrontier.study.QuickFix;
import org.ecofrontier.ui.actions.Active;
import org.ecofrontier.ui.jobs.Throttle;
import org.ecofrontier.ui.look.Colors;
import org.ecofrontier.ui.look.Icons;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.StudyListener;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/**
 * What an analyst should know about the analyses of the study in front; a double click goes to where it is.
 *
 * @since 0.1
 */
public final class FindingsView extends ViewPart implements StudyListener {

    /** The id of the view. */
    public static final String ID = "org.ecofrontier.ui.findings";

    private static final int TABLE = 66;
    private static final int DETAILS = 34;

    private final Runnable activeListener = this::activeChanged;
    private TableViewer viewer;
    private Composite pages;
    private SashForm filled;
    private FindingDetails details;
    private IAction repair;
    private Composite none;
    private StackLayout stack;
    private Throttle refresh;
    private OpenStudy study;
    private Entry shown;

    @Override
    public void createPartControl(Composite parent) {
        stack = new StackLayout();
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(stack);
        none = Widgets.column(pages, 12);
        Widgets.note(none, UiText.of("findings.none"));
        filled = new SashForm(pages, SWT.HORIZONTAL);
        Composite area = new Composite(filled, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.MULTI);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setData("id", "findings.table");
        column(layout, "findings.message", 60, 200, new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Entry) element).message();
            }

            @Override
            public Image getImage(Object element) {
                return Icons.image("severity-" + ((Entry) element).severity().name().toLowerCase(Locale.ROOT));
            }

            @Override
            public String getToolTipText(Object element) {
                return getText(element);
            }
        });
        column(layout, "findings.analysis", 16, 90, ColumnLabelProvider.createTextProvider(element -> ((Entry) element).analysis().isEmpty()
            ? UiText.of("findings.study") : StudyNames.analysis(study.study(), ((Entry) element).analysis())));
        column(layout, "findings.place", 16, 90, ColumnLabelProvider.createTextProvider(
            element -> FindingPlaces.name(study.study(), ((Entry) element).place())));
        column(layout, "findings.fix", 12, 60, new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Entry) element).fixes().stream().findFirst().map(fix -> fix.wording().in(UiText.locale())).orElse("");
            }

            @Override
            public Color getForeground(Object element) {
                return Colors.accent();
            }
        });
        viewer.addDoubleClickListener(event -> FindingPlaces.go(study,
            ((Entry) ((IStructuredSelection) event.getSelection()).getFirstElement()).place()));
        viewer.addSelectionChangedListener(event -> selected());
        ColumnViewerToolTipSupport.enableFor(viewer);
        details = new FindingDetails(filled);
        filled.setWeights(TABLE, DETAILS);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::menu);
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
        repair = new Action(UiText.of("findings.repair"), Icons.descriptor("repair")) {
            @Override
            public void run() {
                fix();
            }
        };
        repair.setToolTipText(UiText.of("findings.repairTip"));
        repair.setEnabled(false);
        getViewSite().getActionBars().getToolBarManager().add(repair);
        refresh = new Throttle(pages, this::show);
        Active.addListener(activeListener);
        activeChanged();
        show();
    }

    private void column(TableColumnLayout layout, String title, int weight, int least, CellLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(UiText.of(title));
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least, true));
    }

    private void menu(IMenuManager menu) {
        Entry entry = (Entry) viewer.getStructuredSelection().getFirstElement();
        if (entry != null) {
            menu.add(item(UiText.of("findings.go"), () -> FindingPlaces.go(study, entry.place())));
            if (!entry.fixes().isEmpty()) {
                menu.add(new Separator());
                entry.fixes().forEach(fix -> menu.add(item(fix.wording().in(UiText.locale()), () -> FindingFixes.apply(study, fix))));
            }
        }
    }

    private static IAction item(String text, Runnable action) {
        return new Action(text.replace("&", "&&")) {
            @Override
            public void run() {
                action.run();
            }
        };
    }

    /** Repairs the selected findings that have a repair, each in the likeliest way. */
    private void fix() {
        List<QuickFix> fixes = new ArrayList<>();
        for (Object each : viewer.getStructuredSelection()) {
            ((Entry) each).fixes().stream().findFirst().ifPresent(fixes::add);
        }
        FindingFixes.applyAll(study, fixes);
    }

    private void selected() {
        boolean can = false;
        for (Object each : viewer.getStructuredSelection()) {
            can |= !((Entry) each).fixes().isEmpty();
        }
        repair.setEnabled(can);
        Entry first = (Entry) viewer.getStructuredSelection().getFirstElement();
        if (first != shown) {
            shown = first;
            details.show(study, first);
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
            selected();
        }
        stack.topControl = entries.isEmpty() ? none : filled;
        pages.layout();
        setPartName(entries.isEmpty() ? UiText.of("view.findings") : UiText.of("view.findings") + " (" + entries.size() + ")");
    }

    @Override
    public void setFocus() {
        (stack.topControl == filled ? viewer.getTable() : pages).setFocus();
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
