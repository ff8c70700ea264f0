package org.ecofrontier.ui.results;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.MapFigure;
import org.ecofrontier.ui.actions.Actions;
import org.ecofrontier.ui.figures.FigureExport;
import org.ecofrontier.ui.figures.FigureSettingsDialog;
import org.ecofrontier.ui.figures.FigureTools;
import org.ecofrontier.ui.figures.FigureView;
import org.ecofrontier.ui.figures.Frames;
import org.ecofrontier.ui.figures.PaperLook;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/** A figure of the results, with a slider where it has years. */
final class FigureTab implements ResultTab, FigureTools {

    private static final int SLIDER = 170;
    private static final int SHORT_SLIDER = 110;
    private static final int SHOWN = 46;
    private static final int LONG = 130;

    /** How many parts are shown together. */
    private enum Mode {
        ONE, TWO, ALL
    }

    private final OpenStudy study;
    private final String analysis;
    private final Figure figure;
    private final Optional<OutputDescriptor> output;
    private final Frames frames;
    private final boolean narrow;
    private FigureView view;
    private Scale slider;
    private Label shown;
    private Combo mode;
    private Combo beside;

    /** A figure of the results of an analysis. */
    FigureTab(OpenStudy study, String analysis, Figure figure, Optional<OutputDescriptor> output) {
        this(study, analysis, figure, output, false);
    }

    /** With a narrow bar, for a figure that stands beside a table: one part at a time, and no settings. */
    FigureTab(OpenStudy study, String analysis, Figure figure, Optional<OutputDescriptor> output, boolean narrow) {
        this.narrow = narrow;
        this.study = study;
        this.analysis = analysis;
        this.figure = figure;
        this.output = output;
        this.frames = new Frames(figure);
    }

    @Override
    public String id() {
        return "figure." + figure.info().id();
    }

    @Override
    public String title() {
        return output.map(each -> UiText.in(each.label())).filter(text -> !text.isBlank()).orElse(UiText.in(figure.info().title()));
    }

    @Override
    public String icon() {
        return figure instanceof MapFigure ? "map" : "figure";
    }

    private PaperLook look() {
        return PaperLook.of(study, analysis, figure.info().id());
    }

    @Override
    public Control create(Composite parent) {
        Composite area = Widgets.column(parent, 0);
        Composite bar = new Composite(area, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        List<String> titles = frames.titles();
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = 6;
        bar.setLayout(layout);
        if (titles.size() > 1) {
            slider(bar, titles);
        }
        view = new FigureView(area, study, () -> look().style(), "figure." + figure.info().id());
        view.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        if (!narrow) {
            Widgets.iconButton(bar, "zoom-in", UiText.of("figure.zoomIn"), "figure.zoomIn", this::zoomIn);
            Widgets.iconButton(bar, "zoom-out", UiText.of("figure.zoomOut"), "figure.zoomOut", this::zoomOut);
        }
        Widgets.iconButton(bar, "zoom-fit", UiText.of("figure.fit"), "figure.fit", this::fit);
        Widgets.iconButton(bar, "copy", UiText.of("figure.copy"), "figure.copy", this::copy);
        if (!narrow) {
            Widgets.button(bar, UiText.of("figure.settings"), "figure.settings", this::settings);
        }
        Widgets.iconButton(bar, "export", UiText.of("figure.save"), "figure.save", this::save);
        view.show(current());
        return area;
    }

    @Override
    public Optional<FigureTools> figure() {
        return view == null ? Optional.empty() : Optional.of(this);
    }

    @Override
    public void zoomIn() {
        view.zoomIn();
    }

    @Override
    public void zoomOut() {
        view.zoomOut();
    }

    @Override
    public void fit() {
        view.fit();
    }

    @Override
    public void copy() {
        FigureExport.copy(study, current(), look());
    }

    @Override
    public void save() {
        FigureExport.ask(study, current(), look(), analysis + "-" + figure.info().id());
    }

    @Override
    public boolean hasPart(int step) {
        int wanted = slider == null ? -1 : slider.getSelection() + step;
        return wanted >= 0 && wanted <= slider.getMaximum();
    }

    @Override
    public void showPart(int step) {
        slider.setSelection(slider.getSelection() + step);
        slid();
    }

    @Override
    public void settings() {
        if (new FigureSettingsDialog(Say.shell(), study, analysis, figure).ask()) {
            view.show(current());
        }
    }

    private void slider(Composite bar, List<String> titles) {
        slider = new Scale(bar, SWT.HORIZONTAL);
        slider.setMaximum(titles.size() - 1);
        slider.setPageIncrement(1);
        slider.setSelection(titles.size() - 1);
        slider.setToolTipText(UiText.of("figure.slider"));
        slider.setData("id", "figure.year");
        slider.setLayoutData(new RowData(narrow ? SHORT_SLIDER : SLIDER, SWT.DEFAULT));
        shown = new Label(bar, SWT.NONE);
        mode = new Combo(bar, SWT.READ_ONLY);
        for (Mode each : Mode.values()) {
            mode.add(UiText.of("figure." + each.name().toLowerCase(Locale.ROOT)));
        }
        boolean years = frames.year(0).isPresent();
        mode.select(years ? Mode.ONE.ordinal() : Mode.ALL.ordinal());
        shown.setLayoutData(new RowData(years ? SHOWN : LONG, SWT.DEFAULT));
        mode.setData("id", "figure.mode");
        if (narrow) {
            mode.select(Mode.ONE.ordinal());
            mode.setVisible(false);
            mode.setLayoutData(new RowData());
            ((RowData) mode.getLayoutData()).exclude = true;
        }
        beside = new Combo(bar, SWT.READ_ONLY);
        titles.forEach(beside::add);
        beside.select(0);
        beside.setToolTipText(UiText.of("figure.besideTip"));
        beside.setData("id", "figure.beside");
        beside.setLayoutData(new RowData());
        beside.setVisible(false);
        ((RowData) beside.getLayoutData()).exclude = true;
        slider.addListener(SWT.Selection, event -> slid());
        mode.addListener(SWT.Selection, event -> changed());
        beside.addListener(SWT.Selection, event -> changed());
        changed();
    }

    private void slid() {
        if (mode() == Mode.ALL) {
            mode.select(Mode.ONE.ordinal());
        }
        frames.year(slider.getSelection()).ifPresent(study.year()::set);
        changed();
    }

    private Mode mode() {
        return Mode.values()[mode.getSelectionIndex()];
    }

    private void changed() {
        shown.setText(mode() == Mode.ALL ? "" : frames.titles().get(slider.getSelection()));
        boolean two = mode() == Mode.TWO;
        if (beside.getVisible() != two) {
            beside.setVisible(two);
            ((RowData) beside.getLayoutData()).exclude = !two;
            beside.getParent().getParent().layout(true, true);
        }
        if (view != null) {
            view.show(current());
        }
        Actions.refresh();
    }

    private Figure current() {
        if (slider == null) {
            return figure;
        }
        return switch (mode()) {
            case ONE -> frames.one(slider.getSelection());
            case TWO -> frames.two(beside.getSelectionIndex(), slider.getSelection());
            case ALL -> figure;
        };
    }

    @Override
    public void yearChanged() {
        int index = slider == null || slider.isDisposed() || study.year().year().isEmpty() ? -1
            : frames.of(study.year().year().getAsInt());
        if (index >= 0 && index != slider.getSelection()) {
            slider.setSelection(index);
            changed();
        }
    }

    @Override
    public void selectionChanged() {
        if (view != null && !view.control().isDisposed()) {
            view.selectionChanged();
        }
    }
}
