package org.ecofrontier.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ecofrontier.engine.results.ResultFolder;
import org.ecofrontier.engine.results.RunRecord;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.figure.Figure;
import org.ecofrontier.method.registry.InstalledMethod;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * A method with everything it needs: knows the fingerprint of its input, runs, and records the run.
 *
 * @since 0.1
 */
public final class MethodCall {

    private final String analysis;
    private final InstalledMethod installed;
    private final AnalysisInput input;
    private final List<Finding> before;
    private final ImputedRows imputed;

    /**
     * @param analysis the id of the analysis, or empty
     * @param installed the method
     * @param input the complete input
     * @param before what was found while the input was put together
     */
    public MethodCall(String analysis, InstalledMethod installed, AnalysisInput input, List<Finding> before) {
        this(analysis, installed, input, before, ImputedRows.NONE);
    }

    MethodCall(String analysis, InstalledMethod installed, AnalysisInput input, List<Finding> before, ImputedRows imputed) {
        this.analysis = analysis;
        this.installed = installed;
        this.input = input;
        this.before = List.copyOf(before);
        this.imputed = imputed;
    }

    /** SHA-256 over everything the results depend on. */
    public String inputHash() {
        return InputHash.of(installed, input, imputed);
    }

    /**
     * Runs the method.
     *
     * @return how it ended; findings include those from putting the input together
     */
    public Outcome run(MethodExecutor executor, RunMonitor monitor) {
        if (before.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return new Outcome.Refused(before);
        }
        Outcome outcome = executor.execute(installed, input, monitor);
        return switch (outcome) {
            case Outcome.Completed completed -> new Outcome.Completed(completed.result(), joined(completed.findings()));
            case Outcome.Refused refused -> new Outcome.Refused(joined(refused.findings()));
            default -> outcome;
        };
    }

    /** What is known before a run: from putting the input together and from the method's check. */
    public List<Finding> check() {
        if (before.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return before;
        }
        return joined(MethodExecutor.check(installed, input));
    }

    private List<Finding> joined(List<Finding> findings) {
        List<Finding> all = new ArrayList<>(before);
        all.addAll(findings);
        return List.copyOf(all);
    }

    /** The results together with the record of how they came about. */
    public StoredResult record(Outcome.Completed completed, Instant started) {
        Panel panel = input.panel();
        int[] years = panel.years();
        Map<String, List<String>> bindings = new LinkedHashMap<>();
        input.method().slots().forEach(slot -> {
            List<String> bound = input.slot(slot.id()).stream().map(variable -> variable.id()).toList();
            if (!bound.isEmpty()) {
                bindings.put(slot.id(), bound);
            }
        });
        List<Integer> span = years.length == 0 ? List.of() : Arrays.asList(years[0], years[years.length - 1]);
        AnalysisResult result = completed.result();
        double seconds = started.until(Instant.now(), ChronoUnit.MILLIS) / 1000.0;
        RunRecord run = new RunRecord(analysis, input.method().id(), input.method().version(), installed.contributor().toString(),
                productVersion(), input.parameters().asMap(), bindings, inputHash(), panel.size(), panel.regions().size(), span,
                imputed.counts(),
                started.truncatedTo(ChronoUnit.SECONDS).toString(), seconds, ResultFolder.entries(result),
                result.figures().stream().map(Figure::info).map(info -> info.id()).toList(), completed.findings());
        return new StoredResult(run, new AnalysisResult(result.tables(), result.figures(), completed.findings()));
    }

    /** The version of the product, as {@code ecofrontier version} says it. */
    public static String productVersion() {
        Bundle own = FrameworkUtil.getBundle(MethodCall.class);
        return own == null ? "" : own.getVersion().getMajor() + "." + own.getVersion().getMinor() + "." + own.getVersion().getMicro();
    }
}
