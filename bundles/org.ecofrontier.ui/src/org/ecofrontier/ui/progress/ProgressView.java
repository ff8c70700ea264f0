package org.ecofrontier.ui.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.part.ViewPart;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.ui.jobs.Runs;
import org.ecofrontier.ui.look.Tone;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.session.AnalysisState.Kind;
import org.ecofrontier.ui.session.AnalysisState;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.StudyListener;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/**
 * The runs that are under way: how far they are, how long they still take, and a button that stops them.
 *
 * @since 0.1
 */
public final class ProgressView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.ecofrontier.ui.progress";

    private static final int SCALE = 1000;

    private final Runnable runsListener = this::rebuild;
    private final Map<OpenStudy, Row> rows = new HashMap<>();
    private Composite area;

    @Override
    public void createPartControl(Composite parent) {
        setPartName(UiText.of("view.progress"));
        area = Widgets.scrolled(parent, 1);
        Runs.addListener(runsListener);
        rebuild();
    }

    private void rebuild() {
        if (area.isDisposed()) {
            return;
        }
        rows.values().forEach(Row::dispose);
        rows.clear();
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        List<Runs.Run> runs = Runs.underWay();
        if (runs.isEmpty()) {
            Widgets.note(area, UiText.of("progress.idle"));
        }
        runs.forEach(run -> rows.put(run.study(), new Row(run)));
        setPartName(runs.isEmpty() ? UiText.of("view.progress") : UiText.of("view.progress") + " (" + runs.size() + ")");
        Widgets.fit(area);
    }

    @Override
    public void setFocus() {
        area.setFocus();
    }

    @Override
    public void dispose() {
        Runs.removeListener(runsListener);
        rows.values().forEach(Row::dispose);
        super.dispose();
    }

    /** One run. */
    private final class Row implements StudyListener {

        private final Runs.Run run;
        private final Label what;
        private final ProgressBar bar;

        Row(Runs.Run run) {
            this.run = run;
            Composite line = new Composite(area, SWT.NONE);
            line.setLayout(new GridLayout(2, false));
            line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            what = new Label(line, SWT.NONE);
            what.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
            bar = new ProgressBar(line, SWT.SMOOTH);
            bar.setMaximum(SCALE);
            bar.setData("id", "progress.bar");
            bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            Button stop = Widgets.button(line, UiText.of("action.stop"), "progress.stop", () -> Runs.stop(run.study()));
            stop.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
            run.study().addListener(this);
            statesChanged();
        }

        @Override
        public void statesChanged() {
            if (what.isDisposed()) {
                return;
            }
            OpenStudy study = run.study();
            double done = 0;
            int count = 0;
            String now = "";
            for (Analysis analysis : study.study().getAnalyses()) {
                AnalysisState state = study.states().of(analysis.getId());
                if (state.kind() == Kind.RUNNING) {
                    now = StudyNames.analysis(study.study(), analysis.getId());
                    done += state.progress();
                    count++;
                } else if (state.kind() == Kind.QUEUED) {
                    count++;
                }
            }
            double fraction = count == 0 ? 0 : done / count;
            bar.setSelection((int) (SCALE * fraction));
            String left = TimeLeft.words(System.nanoTime() - run.startedAt(), fraction);
            what.setText(Widgets.plain(String.join(" · ",
                List.of(study.name(), now, left).stream().filter(text -> !text.isEmpty()).toList())));
        }

        void dispose() {
            run.study().removeListener(this);
        }
    }
}
