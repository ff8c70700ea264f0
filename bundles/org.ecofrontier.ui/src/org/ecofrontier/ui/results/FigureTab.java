package org.ecofrontier.ui.results;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.ecofrontier.figure.FigureStyle;
import org.ecofrontier.method.descriptor.OutputDescriptor;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.figure.MapFigure;
import org.ecofrontier.ui.figures.FigureExport;
import org.ecofrontier.ui.figures.FigureSettingsDialog;
import org.ecofrontier.ui.figures.FigureStyles;
import org.ecofrontier.ui.figures.FigureView;
import org.ecofrontier.ui.figures.Frames;
import org.ecofrontier.ui.look.Say;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.text.UiText;

/** A figure of the results, with a slider where it has years. */
final class FigureTab implements ResultTab {

    private static final int SLIDER = 240;

    private final OpenStudy study;
    private final String analysis;
    private final Figure figure;
    private final Optional<OutputDescriptor> output;
    private final Frames frames;
    private FigureView view;
    private Scale slider;
    private Label shown;
    private Button all;

    FigureTab(OpenStudy study, String analysis, Figure figure, Optional<OutputDescriptor> output) {
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

    private FigureStyle style() {
        return FigureStyles.of(study, analysis, figure.info().id());
    }

    @Override
    public Control create(Composite parent) {
        Composite area = Widgets.column(parent, 0);
        Composite bar = new Composite(area, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        List<String> titles = frames.titles();
        GridLayout layout = new GridLayout(titles.size() > 1 ? 9 : 6, false);
        layout.marginHeight = 4;
        bar.setLayout(layout);
        if (titles.size() > 1) {
            slider(bar, titles);
        }
        new Label(bar, SWT.NONE).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        view = new FigureView(area, study, this::style, "figure." + figure.info().id());
        view.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Widgets.button(bar, UiText.of("figure.zoomIn"), "figure.zoomIn", view::zoomIn);
        Widgets.button(bar, UiText.of("figure.fit"), "figure.fit", view::fit);
        Widgets.button(bar, UiText.of("figure.settings"), "figure.settings", this::settings);
        Widgets.button(bar, UiText.of("figure.copy"), "figure.copy", () -> FigureExport.copy(study, current(), style()));
        Widgets.button(bar, UiText.of("figure.save"), "figure.save",
            () -> FigureExport.ask(study, current(), style(), analysis + "-" + figure.info().id()));
        view.show(current());
        return area;
    }

    private void settings() {
        if (new FigureSettingsDialog(Say.shell(), study, analysis, figure.info().id()).ask()) {
            view.show(current());
        }
    }

    private void slider(Composite bar, List<String> titles) {
        slider = new Scale(bar, SWT.HORIZONTAL);
        slider.setMaximum(titles.size() - 1);
        slider.setPageIncrement(1);
        slider.setSelection(titles.size() - 1);
        slider.setData("id", "figure.year");
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = SLIDER;
        slider.setLayoutData(data);
        shown = new Label(bar, SWT.NONE);
        GridData wide = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        wide.widthHint = 90;
        shown.setLayoutData(wide);
        all = new Button(bar, SWT.CHECK);
        all.setText(UiText.of("figure.all"));
        all.setData("id", "figure.all");
        slider.addListener(SWT.Selection, event -> {
            all.setSelection(false);
            changed();
        });
        all.addListener(SWT.Selection, event -> changed());
        changed();
    }

    private void changed() {
        boolean together = all.getSelection();
        shown.setText(together ? "" : frames.titles().get(slider.getSelection()));
        if (view != null) {
            view.show(current());
        }
    }

    private Figure current() {
        return slider == null || all.getSelection() ? figure : frames.one(slider.getSelection());
    }

    @Override
    public void selectionChanged() {
        if (view != null && !view.control().isDisposed()) {
            view.selectionChanged();
        }
    }
}
