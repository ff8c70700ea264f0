package org.ecofrontier.ui.region;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.ecofrontier.engine.results.ResultFolder;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.method.table.ResultTable;
import org.ecofrontier.model.Classification;
import org.ecofrontier.model.Region;
import org.ecofrontier.ui.actions.Active;
import org.ecofrontier.ui.jobs.Methods;
import org.ecofrontier.ui.jobs.Ui;
import org.ecofrontier.ui.look.Log;
import org.ecofrontier.ui.look.Tone;
import org.ecofrontier.ui.look.Widgets;
import org.ecofrontier.ui.results.Numbers;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.StudyListener;
import org.ecofrontier.ui.text.StudyNames;
import org.ecofrontier.ui.text.UiText;

/**
 * The sheet of the selected region: its scores over time, its slacks with targets, and its peers.
 *
 * @since 0.1
 */
public final class RegionView extends ViewPart implements StudyListener {

    /** The id of the view. */
    public static final String ID = "org.ecofrontier.ui.region";

    private static final int SPARK_HEIGHT = 46;
    private static final int DIGITS = 4;
    private static final int MOST = 8;

    private record Source(String analysis, String name) {
    }

    private record Tables(String name, Optional<ResultTable> scores, Optional<ResultTable> slacks, Optional<ResultTable> peers) {
    }

    private final Runnable activeListener = this::activeChanged;
    private final Runnable selectionListener = this::show;
    private Composite content;
    private OpenStudy study;
    private long readRevision = -1;
    private List<Tables> tables = List.of();

    @Override
    public void createPartControl(Composite parent) {
        setPartName(UiText.of("view.region"));
        content = Widgets.scrolled(parent, 1);
        Active.addListener(activeListener);
        activeChanged();
        show();
    }

    private void activeChanged() {
        OpenStudy active = Active.study().orElse(null);
        if (active != study) {
            unlisten();
            study = active;
            tables = List.of();
            readRevision = -1;
            if (study != null) {
                study.addListener(this);
                study.selection().addListener(selectionListener);
                statesChanged();
            }
            show();
        }
    }

    private void unlisten() {
        if (study != null) {
            study.removeListener(this);
            study.selection().removeListener(selectionListener);
        }
    }

    @Override
    public void statesChanged() {
        if (study.states().isKnown() && readRevision != study.states().revision()) {
            readRevision = study.states().revision();
            read();
        }
    }

    /** Reads the tables of the frontier analyses: those with scores. */
    private void read() {
        OpenStudy wanted = study;
        List<Source> sources = study.study().getAnalyses().stream()
            .filter(each -> study.states().of(each.getId()).hasResult())
            .filter(each -> Methods.descriptor(each.getMethodId()).flatMap(method -> method.output("scores")).isPresent())
            .map(each -> new Source(each.getId(), StudyNames.analysis(study.study(), each.getId()))).toList();
        Job job = Job.create(UiText.of("view.region"), (ICoreRunnable) monitor -> {
            List<Tables> read = new ArrayList<>();
            for (Source source : sources) {
                try {
                    ResultFolder.of(wanted.file().resultsFolder(), source.analysis()).read().map(StoredResult::result)
                        .ifPresent(result -> read.add(new Tables(source.name(), result.table("scores"), result.table("slacks"),
                            result.table("peers"))));
                } catch (IOException e) {
                    Log.warning("Results cannot be read for the region sheet", e);
                }
            }
            Ui.async(() -> {
                if (wanted == study && !content.isDisposed()) {
                    tables = read;
                    show();
                }
            });
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show() {
        if (content.isDisposed()) {
            return;
        }
        content.setRedraw(false);
        for (Control child : content.getChildren()) {
            child.dispose();
        }
        Set<String> selected = study == null ? Set.of() : study.selection().regions();
        Optional<Region> region = selected.isEmpty() ? Optional.empty()
            : study.study().getRegions().stream().filter(each -> selected.contains(each.getId())).findFirst();
        region.ifPresentOrElse(each -> sheet(each, selected.size()), () -> Widgets.note(content, UiText.of("region.none")));
        Widgets.fit(content);
        content.setRedraw(true);
    }

    private void sheet(Region region, int count) {
        Widgets.title(content, StudyNames.region(study.study(), region.getId())).setData("id", "region.name");
        if (count > 1) {
            Widgets.note(content, UiText.of("region.more", count - 1));
        }
        for (Classification each : study.study().getClassifications()) {
            region.getCategories().get(each.getId()).ifPresent(category -> Widgets.note(content,
                StudyNames.classification(study.study(), each.getId()) + UiText.of("help.colon")
                + StudyNames.of(study.study()).category(each, category)));
        }
        List<RegionSheet> sheets = tables.stream()
            .map(each -> RegionSheet.of(each.name(), each.scores(), each.slacks(), each.peers(), region.getId()))
            .flatMap(Optional::stream).toList();
        if (sheets.isEmpty()) {
            Widgets.note(content, UiText.of("region.noResults"));
        }
        sheets.forEach(this::analysis);
    }

    private void analysis(RegionSheet sheet) {
        Widgets.heading(content, sheet.analysis());
        Sparkline line = new Sparkline(content, sheet.scores());
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = SPARK_HEIGHT;
        line.setLayoutData(data);
        String last = Numbers.significant(sheet.scores().getLast(), DIGITS);
        Widgets.text(content, sheet.years().isEmpty() ? last : sheet.years().getFirst() + "–" + sheet.years().getLast() + "   "
            + UiText.of("region.latest", sheet.years().getLast()) + UiText.of("help.colon") + last);
        small(UiText.of("region.slacks"));
        if (sheet.slacks().isEmpty()) {
            Widgets.note(content, UiText.of("region.noSlacks"));
        }
        for (RegionSheet.Slack slack : sheet.slacks().stream().limit(MOST).toList()) {
            double change = slack.value() == 0 ? Double.NaN : 100 * (slack.target() - slack.value()) / slack.value();
            String percent = Double.isNaN(change) ? "" : (change > 0 ? "+" : "") + Math.round(change) + " %";
            Widgets.text(content, UiText.of("region.slack", StudyNames.indicator(study.study(), slack.variable()),
                Numbers.significant(slack.value(), DIGITS), Numbers.significant(slack.target(), DIGITS), percent));
        }
        if (!sheet.peers().isEmpty()) {
            small(UiText.of("region.peers"));
            for (RegionSheet.Peer peer : sheet.peers().stream().limit(MOST).toList()) {
                Widgets.text(content, StudyNames.region(study.study(), peer.region()) + " " + peer.year() + "  λ "
                    + Numbers.significant(peer.lambda(), DIGITS));
            }
        }
    }

    private void small(String text) {
        Tone.ACCENT.on(Widgets.text(content, text));
    }

    @Override
    public void setFocus() {
        content.setFocus();
    }

    @Override
    public void dispose() {
        Active.removeListener(activeListener);
        unlisten();
        super.dispose();
    }
}
