package org.ecofrontier.ui.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ecofrontier.engine.AnalysisReport;
import org.ecofrontier.engine.AnalysisStanding;
import org.ecofrontier.ui.session.AnalysisState.Kind;

/**
 * How the analyses of an open study stand. Changed in the user-interface thread.
 *
 * @since 0.1
 */
public final class AnalysisStates {

    private final Runnable changed;
    private final Map<String, AnalysisState> looked = new HashMap<>();
    private final Map<String, AnalysisState> running = new HashMap<>();
    private final Map<String, AnalysisState> failed = new HashMap<>();
    private long revision;

    AnalysisStates(Runnable changed) {
        this.changed = changed;
    }

    /**
     * {@return how an analysis stands}
     *
     * @param analysis its id
     */
    public AnalysisState of(String analysis) {
        AnalysisState now = running.get(analysis);
        AnalysisState before = now != null ? now : failed.get(analysis);
        return before != null ? before : looked.getOrDefault(analysis, AnalysisState.UNKNOWN);
    }

    /** {@return a number that grows with every run that wrote results, so that readers know when to read again} */
    public long revision() {
        return revision;
    }

    /** {@return whether an analysis runs or waits for its turn} */
    public boolean isRunning() {
        return !running.isEmpty();
    }

    /** {@return whether the states were looked at once} */
    public boolean isKnown() {
        return !looked.isEmpty();
    }

    /** Takes what a look at the study found. */
    public void looked(List<AnalysisStanding> standings) {
        looked.clear();
        for (AnalysisStanding standing : standings) {
            Kind kind = switch (standing.state()) {
                case CURRENT -> Kind.OK;
                case STALE -> Kind.STALE;
                case NOT_RUN -> Kind.NOT_RUN;
                case REFUSED -> Kind.INCOMPLETE;
                case NOT_INSTALLED -> Kind.NOT_INSTALLED;
            };
            looked.put(standing.analysis(),
                new AnalysisState(kind, standing.reason(), standing.findings(), standing.run().isPresent(), 0));
        }
        Set<String> gone = new HashSet<>(failed.keySet());
        gone.removeAll(looked.keySet());
        failed.keySet().removeAll(gone);
        changed.run();
    }

    /** Forgets why analyses failed: something that they may depend on has changed. */
    public void forgetFailures() {
        failed.clear();
    }

    /** Notes that analyses wait for their turn. */
    public void queued(List<String> analyses) {
        analyses.forEach(id -> running.put(id, of(id).with(Kind.QUEUED, 0)));
        changed.run();
    }

    /** Notes how far an analysis is. */
    public void progress(String analysis, double fraction) {
        running.put(analysis, of(analysis).with(Kind.RUNNING, fraction));
        changed.run();
    }

    /** Takes how an analysis ended. */
    public void ended(AnalysisReport report) {
        String id = report.analysis();
        running.remove(id);
        failed.remove(id);
        boolean before = of(id).hasResult();
        switch (report.state()) {
            case DONE, UNCHANGED -> {
                looked.put(id, new AnalysisState(Kind.OK, report.reason(), report.findings(), true, 1));
                revision++;
            }
            case FAILED, NOT_WRITTEN, SKIPPED ->
                failed.put(id, new AnalysisState(Kind.FAILED, report.reason(), report.findings(), before, 0));
            case REFUSED -> looked.put(id, new AnalysisState(Kind.INCOMPLETE, report.reason(), report.findings(), before, 0));
            case NOT_INSTALLED -> looked.put(id, new AnalysisState(Kind.NOT_INSTALLED, report.reason(), List.of(), before, 0));
            case CANCELLED -> {
                // as it was before the run
            }
        }
        changed.run();
    }

    /** Notes that a run is over, whatever became of it. */
    public void idle() {
        running.clear();
        changed.run();
    }
}
