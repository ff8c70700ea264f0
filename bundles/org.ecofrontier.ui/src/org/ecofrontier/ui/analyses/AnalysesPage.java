package org.ecofrontier.ui.analyses;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.edit.AnalysisCommands;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.editor.StudyPage;
import org.ecofrontier.ui.look.Notice;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/**
 * The analyses of a study: on the left as boxes with the flow of data between them, on the right the form of the selected one.
 *
 * @since 0.1
 */
public final class AnalysesPage implements StudyPage {

    private static final int LEFT = 56;
    private static final int RIGHT = 44;
    private static final int CHAIN = 72;
    private static final int VARIABLES = 28;

    private final OpenStudy study;
    private Composite left;
    private AnalysisCanvas canvas;
    private AnalysisList list;
    private VariablesPane variables;
    private SashForm middle;
    private Composite chain;
    private Button graph;
    private AnalysisForm form;
    private Composite empty;

    /** @param study the study */
    public AnalysesPage(OpenStudy study) {
        this.study = study;
    }

    @Override
    public String id() {
        return "analyses";
    }

    @Override
    public Control create(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        left = Widgets.column(sash, 0);
        Composite bar = new Composite(left, SWT.NONE);
        RowLayout row = new RowLayout();
        row.spacing = 6;
        row.marginLeft = 8;
        row.marginTop = 6;
        bar.setLayout(row);
        Widgets.button(bar, UiText.of("analyses.add"), "analyses.add", this::addAnalysis);
        Widgets.button(bar, UiText.of("analyses.runAll"), "analyses.runAll", () -> Actions.run(Actions.PREFIX + "runAll"));
        Widgets.button(bar, UiText.of("analyses.arrange"), "analyses.arrange", this::arrange);
        graph = Widgets.button(bar, UiText.of("analyses.asList"), "analyses.asList", this::turn);
        middle = new SashForm(left, SWT.VERTICAL);
        middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        chain = new Composite(middle, SWT.NONE);
        chain.setLayout(new StackLayout());
        canvas = new AnalysisCanvas(chain, study, this::selected);
        list = new AnalysisList(chain, study, this::selectedInList);
        ((StackLayout) chain.getLayout()).topControl = canvas.control();
        variables = new VariablesPane(middle, study);
        middle.setWeights(CHAIN, VARIABLES);
        form = new AnalysisForm(sash, study);
        sash.setWeights(LEFT, RIGHT);
        return sash;
    }

    /** From boxes to a list and back. */
    private void turn() {
        StackLayout stack = (StackLayout) chain.getLayout();
        boolean boxes = stack.topControl == canvas.control();
        stack.topControl = boxes ? list.control() : canvas.control();
        graph.setText(UiText.of(boxes ? "analyses.asGraph" : "analyses.asList"));
        left.layout(true, true);
        chain.layout(true, true);
        list.refresh(canvas.selected());
    }

    private void selectedInList(String analysis) {
        select(analysis);
    }

    private void selected() {
        form.show(canvas.selected());
        Actions.refresh();
    }

    /** Lets the user choose a method and adds an analysis of it. */
    public void addAnalysis() {
        new MethodPalette(Say.shell()).choose().ifPresent(method -> {
            Analysis analysis = NewAnalysis.of(study.study(), method, canvas.freePlace());
            study.execute(AnalysisCommands.add(study.study(), analysis, study.study().getAnalyses().size()));
            select(analysis.getId());
        });
    }

    private void arrange() {
        canvas.arrange();
    }

    /** Selects an analysis. */
    public void select(String analysis) {
        canvas.select(analysis);
        selected();
    }

    @Override
    public void refresh() {
        boolean none = study.study().getAnalyses().isEmpty();
        if (none && empty == null) {
            empty = Notice.show(left, UiText.of("analyses.empty"), UiText.of("analyses.add"), this::addAnalysis);
            empty.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        } else if (!none && empty != null) {
            empty.dispose();
            empty = null;
        }
        ((GridData) middle.getLayoutData()).exclude = none;
        middle.setVisible(!none);
        left.layout(true, true);
        canvas.refresh();
        list.refresh(canvas.selected());
        variables.refresh();
        form.show(canvas.selected());
    }

    @Override
    public void statesChanged() {
        canvas.redraw();
        list.statesChanged();
        form.statesChanged();
    }

    @Override
    public List<String> selectedAnalyses() {
        return Optional.ofNullable(canvas).flatMap(AnalysisCanvas::selected).map(Analysis::getId).map(List::of).orElse(List.of());
    }

    @Override
    public void focus() {
        chain.setFocus();
    }
}
