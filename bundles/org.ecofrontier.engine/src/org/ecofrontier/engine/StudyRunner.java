package org.ecofrontier.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ecofrontier.engine.AnalysisReport.State;
import org.ecofrontier.method.AnalysisInput;
import org.ecofrontier.method.InvalidParameterException;
import org.ecofrontier.method.Messages;
import org.ecofrontier.method.Panel;
import org.ecofrontier.method.registry.InstalledMethod;
import org.ecofrontier.method.registry.MethodRegistry;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Study;

/**
 * Runs the analyses of a study in the order in which they depend on each other. An analysis that fails leaves the others
 * alone; one whose input has not changed since its results were written is not computed again.
 *
 * @since 0.1
 */
public final class StudyRunner {

    /** The parameter of every analysis that says what happens to missing values: {@code refuse} or {@code drop}. */
    public static final String MISSING = "missing";

    private static final Messages MESSAGES = Messages.beside(StudyRunner.class);

    private final Study study;
    private final Path folder;
    private final MethodRegistry registry;

    /**
     * @param study the study; it is only read
     * @param folder the folder that the study's boundaries and weights files are relative to
     * @param registry the installed methods
     */
    public StudyRunner(Study study, Path folder, MethodRegistry registry) {
        this.study = study;
        this.folder = folder;
        this.registry = registry;
    }

    /**
     * Runs analyses one after another, each on all threads.
     *
     * @return one report per analysis, in the order of the run
     * @throws PlanException if what was asked for makes no sense; then nothing was run
     */
    public List<AnalysisReport> run(RunOptions options, StudyMonitor monitor) throws PlanException {
        AnalysisPlan plan = AnalysisPlan.of(study, options.analyses());
        verify(options);
        if (study.getObservations().isEmpty()) {
            throw new PlanException(PlanException.Kind.STUDY, MESSAGES.text("study.empty"));
        }
        StudyData data = data();
        StudyGeography geography = new StudyGeography(study, folder);
        List<AnalysisReport> reports = new ArrayList<>();
        try (MethodExecutor executor = new MethodExecutor(options.threads())) {
            StudyRun run = new StudyRun(study, data, geography, registry, options, monitor, executor);
            for (int i = 0; i < plan.order().size(); i++) {
                Analysis analysis = plan.order().get(i);
                monitor.started(analysis.getId(), i, plan.order().size());
                AnalysisReport report = run.one(analysis);
                reports.add(report);
                monitor.ended(report);
            }
        }
        return reports;
    }

    /**
     * Looks how analyses stand, without running any.
     *
     * @param results the folder of the results
     * @return one standing per analysis, disabled ones too, those that others use first
     * @throws PlanException if the analyses of the study make no sense together
     */
    public List<AnalysisStanding> look(Path results, StudyMonitor monitor) throws PlanException {
        AnalysisPlan plan = AnalysisPlan.of(study, study.getAnalyses().stream().map(Analysis::getId).toList());
        StudyData data = data();
        try (MethodExecutor executor = new MethodExecutor(1)) {
            StudyRun run = new StudyRun(study, data, new StudyGeography(study, folder), registry, RunOptions.all(results), monitor,
                    executor);
            List<AnalysisStanding> standings = new ArrayList<>();
            Set<String> outdated = new HashSet<>();
            for (Analysis analysis : plan.order()) {
                if (monitor.isCancelled()) {
                    break;
                }
                AnalysisStanding standing = run.look(analysis, outdated);
                if (standing.state() != AnalysisStanding.State.CURRENT) {
                    outdated.add(analysis.getId());
                }
                standings.add(standing);
            }
            return standings;
        }
    }

    private StudyData data() throws PlanException {
        try {
            return new StudyData(study);
        } catch (IllegalArgumentException e) {
            throw new PlanException(PlanException.Kind.STUDY, MESSAGES.text("study.repeated", e.getMessage()));
        }
    }

    /** Overrides must name analyses and parameters that exist, before anything is run. */
    private void verify(RunOptions options) throws PlanException {
        for (Map.Entry<String, Map<String, String>> override : options.overrides().entrySet()) {
            Analysis analysis = AnalysisPlan.of(study, List.of(override.getKey())).order().getLast();
            Optional<InstalledMethod> method = registry.find(analysis.getMethodId());
            if (method.isPresent()) {
                Map<String, String> values = new LinkedHashMap<>(override.getValue());
                try {
                    StudyRun.missingPolicy(values);
                    AnalysisInput.Builder probe = AnalysisInput.builder(method.get().descriptor(),
                            Panel.of(List.of(), null));
                    values.forEach(probe::set);
                    probe.build();
                } catch (InvalidParameterException e) {
                    throw new PlanException(PlanException.Kind.REQUEST, MESSAGES.text("plan.parameter", override.getKey(), e.reason()));
                }
            }
        }
    }
}
