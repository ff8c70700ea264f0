package org.ecofrontier.engine;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ecofrontier.engine.AnalysisReport.State;
import org.ecofrontier.engine.results.ResultFolder;
import org.ecofrontier.engine.results.RunRecord;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.AnalysisResult;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.InvalidParameterException;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.Text;
import org.ecofrontier.method.Variable;
import org.ecofrontier.method.descriptor.MethodDescriptor;
import org.ecofrontier.method.descriptor.SlotDescriptor;
import org.ecofrontier.method.registry.InstalledMethod;
import org.ecofrontier.method.registry.MethodRegistry;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Binding;
import org.ecofrontier.model.Parameter;
import org.ecofrontier.model.Source;
import org.ecofrontier.model.Study;

/** One run, or one look, through the analyses of a study: what they share, and how each is prepared, called and stored. */
final class StudyRun {

    private static final Messages MESSAGES = Messages.beside(StudyRun.class);
    private static final System.Logger LOGGER = System.getLogger(StudyRun.class.getName());

    private final Study study;
    private final StudyData data;
    private final StudyGeography geography;
    private final MethodRegistry registry;
    private final RunOptions options;
    private final StudyMonitor monitor;
    private final MethodExecutor executor;
    private final Map<String, AnalysisResult> results = new HashMap<>();
    private final Map<String, MethodDescriptor> methods = new HashMap<>();

    StudyRun(Study study, StudyData data, StudyGeography geography, MethodRegistry registry, RunOptions options, StudyMonitor monitor,
            MethodExecutor executor) {
        this.study = study;
        this.data = data;
        this.geography = geography;
        this.registry = registry;
        this.options = options;
        this.monitor = monitor;
        this.executor = executor;
    }

    /** Takes the parameter that is the engine's out of a method's parameters. */
    static MissingPolicy missingPolicy(Map<String, String> parameters) {
        String value = parameters.remove(StudyRunner.MISSING);
        if (value == null) {
            return MissingPolicy.REFUSE;
        }
        try {
            return MissingPolicy.valueOf(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InvalidParameterException(MESSAGES.text("parameter.missing", value));
        }
    }

    /** Runs an analysis, unless its results are up to date; what it gives is there for those that come after it. */
    AnalysisReport one(Analysis analysis) {
        AnalysisReport report = monitor.isCancelled()
                ? AnalysisReport.without(analysis.getId(), State.CANCELLED, Text.empty(), List.of())
                : run(analysis);
        report.stored().ifPresent(stored -> results.put(analysis.getId(), stored.result()));
        return report;
    }

    private AnalysisReport run(Analysis analysis) {
        String id = analysis.getId();
        Optional<InstalledMethod> installed = registry.find(analysis.getMethodId());
        if (installed.isEmpty()) {
            return AnalysisReport.without(id, State.NOT_INSTALLED, notInstalled(analysis, last(id)), List.of());
        }
        for (String source : AnalysisPlan.sourcesOf(analysis)) {
            if (!results.containsKey(source)) {
                return AnalysisReport.without(id, State.SKIPPED, MESSAGES.text("run.skipped", source), List.of());
            }
        }
        methods.put(id, installed.get().descriptor());
        try {
            return call(id, prepare(analysis, installed.get()));
        } catch (BindingException e) {
            return refused(id, "binding", e.reason());
        } catch (InvalidParameterException e) {
            return refused(id, "parameter", e.reason());
        }
    }

    /** What to install: the last results tell which plug-in they came from. */
    private Text notInstalled(Analysis analysis, Optional<RunRecord> last) {
        return last.filter(run -> !run.contributor().isBlank())
                .map(run -> MESSAGES.text("run.not-installed-any-more", analysis.getMethodId(), run.contributor()))
                .orElseGet(() -> MESSAGES.text("run.not-installed", analysis.getMethodId()));
    }

    private Optional<RunRecord> last(String id) {
        try {
            return new ResultFolder(options.results().resolve(id)).run();
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.DEBUG, "Earlier results are left aside", e);
            return Optional.empty();
        }
    }

    AnalysisStanding look(Analysis analysis, Set<String> outdated) {
        String id = analysis.getId();
        Optional<RunRecord> last = Optional.empty();
        Optional<InstalledMethod> installed = registry.find(analysis.getMethodId());
        try {
            Optional<StoredResult> stored = ResultFolder.of(options.results(), id).read();
            last = stored.map(StoredResult::run);
            stored.ifPresent(each -> results.put(id, each.result()));
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.DEBUG, "Earlier results are left aside", e);
        }
        if (installed.isEmpty()) {
            return new AnalysisStanding(id, AnalysisStanding.State.NOT_INSTALLED, notInstalled(analysis, last), List.of(), last);
        }
        methods.put(id, installed.get().descriptor());
        Optional<String> lacking = AnalysisPlan.sourcesOf(analysis).stream().filter(source -> !results.containsKey(source)).findFirst();
        if (lacking.isPresent()) {
            boolean exists = study.getAnalyses().stream().anyMatch(each -> lacking.get().equals(each.getId()));
            return new AnalysisStanding(id, exists ? AnalysisStanding.State.NOT_RUN : AnalysisStanding.State.REFUSED,
                    MESSAGES.text("run.skipped", lacking.get()), List.of(), last);
        }
        try {
            MethodCall call = prepare(analysis, installed.get());
            boolean same = last.isPresent() && last.get().inputHash().equals(call.inputHash())
                    && AnalysisPlan.sourcesOf(analysis).stream().noneMatch(outdated::contains);
            if (same) {
                return new AnalysisStanding(id, AnalysisStanding.State.CURRENT, Text.empty(), last.get().findings(), last);
            }
            List<Finding> findings = call.check();
            Text reason = reason(findings);
            AnalysisStanding.State state = !reason.isEmpty() ? AnalysisStanding.State.REFUSED
                    : last.isPresent() ? AnalysisStanding.State.STALE : AnalysisStanding.State.NOT_RUN;
            return new AnalysisStanding(id, state, reason, findings, last);
        } catch (BindingException e) {
            return standing(id, "binding", e.reason(), last);
        } catch (InvalidParameterException e) {
            return standing(id, "parameter", e.reason(), last);
        }
    }

    private AnalysisStanding standing(String id, String code, Text reason, Optional<RunRecord> last) {
        return new AnalysisStanding(id, AnalysisStanding.State.REFUSED, reason,
                List.of(Finding.error(code, reason, Place.whole())), last);
    }

    private AnalysisReport refused(String id, String code, Text reason) {
        return AnalysisReport.without(id, State.REFUSED, reason, List.of(Finding.error(code, reason, Place.whole())));
    }

    private MethodCall prepare(Analysis analysis, InstalledMethod installed) throws BindingException {
        MethodDescriptor method = installed.descriptor();
        Map<String, List<Variable>> slots = new LinkedHashMap<>();
        BoundIndicators indicators = new BoundIndicators(data);
        OutputNames names = new OutputNames(study, analysis);
        for (Binding binding : analysis.getBindings()) {
            boolean categorical = method.slot(binding.getSlot()).map(SlotDescriptor::categorical).orElse(false);
            List<Variable> variables = slots.computeIfAbsent(binding.getSlot(), slot -> new ArrayList<>());
            for (Source source : binding.getSources()) {
                Variable variable = names.named(source, data.variable(source, categorical, results, methods));
                indicators.add(source, variable);
                variables.add(variable);
            }
        }
        BoundData bound = new BoundData(data.panel(), slots);
        bound.verify(method);
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Parameter parameter : analysis.getParameters()) {
            parameters.put(parameter.getId(), parameter.getValue() == null ? "" : parameter.getValue());
        }
        parameters.putAll(options.overrides().getOrDefault(analysis.getId(), Map.of()));
        MissingPolicy policy = missingPolicy(parameters);
        BoundData.Complete complete = bound.complete(method, policy, indicators::areDropped);
        List<Finding> findings = new ArrayList<>(complete.findings());
        ImputedRows imputed = indicators.imputed(complete.rows());
        findings.addAll(indicators.findings(imputed, complete.rows().size()));
        AnalysisInput.Builder input = complete.data().input(method);
        geography.addTo(input, method, parameters, findings);
        parameters.forEach(input::set);
        return new MethodCall(analysis.getId(), installed, input.build(), findings, imputed);
    }

    private AnalysisReport call(String id, MethodCall call) {
        // The plan has seen to it that the id is the name of a folder.
        ResultFolder results = new ResultFolder(options.results().resolve(id));
        List<Finding> notes = new ArrayList<>();
        if (!options.again()) {
            Optional<StoredResult> unchanged = unchanged(results, call.inputHash(), notes);
            if (unchanged.isPresent()) {
                return new AnalysisReport(id, State.UNCHANGED, Text.empty(), unchanged.get().run().findings(), unchanged);
            }
        }
        Instant started = Instant.now();
        Outcome outcome = call.run(executor, new RunMonitor() {
            @Override
            public void progress(double fraction) {
                monitor.progress(id, fraction);
            }

            @Override
            public boolean isCancelled() {
                return monitor.isCancelled();
            }
        });
        return switch (outcome) {
            case Outcome.Completed completed -> store(id, results, call.record(completed, started), notes);
            case Outcome.Refused refused -> AnalysisReport.without(id, State.REFUSED, reason(refused.findings()), refused.findings());
            case Outcome.Failed failed -> AnalysisReport.without(id, State.FAILED, failed.reason(), List.of());
            case Outcome.Cancelled cancelled -> AnalysisReport.without(id, State.CANCELLED, Text.empty(), List.of());
        };
    }

    private Text reason(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst()
                .map(Finding::message).orElse(Text.empty());
    }

    private Optional<StoredResult> unchanged(ResultFolder results, String hash, List<Finding> notes) {
        try {
            Optional<RunRecord> last = results.run();
            return last.isPresent() && last.get().inputHash().equals(hash) ? results.read() : Optional.empty();
        } catch (IOException e) {
            notes.add(Finding.info("reread", MESSAGES.text("run.reread", e.getMessage()), Place.whole()));
            return Optional.empty();
        }
    }

    private AnalysisReport store(String id, ResultFolder results, StoredResult stored, List<Finding> notes) {
        List<Finding> findings = new ArrayList<>(notes);
        findings.addAll(stored.run().findings());
        try {
            results.replace(stored);
            return new AnalysisReport(id, State.DONE, Text.empty(), findings, Optional.of(stored));
        } catch (IOException e) {
            return new AnalysisReport(id, State.NOT_WRITTEN, MESSAGES.text("run.not-written", e.getMessage()), findings,
                    Optional.of(stored));
        }
    }
}
