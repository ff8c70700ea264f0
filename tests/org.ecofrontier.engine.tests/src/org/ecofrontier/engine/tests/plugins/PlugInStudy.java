package org.ecofrontier.engine.tests.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.ecofrontier.engine.AnalysisReport;
import org.ecofrontier.engine.PlanException;
import org.ecofrontier.engine.RunOptions;
import org.ecofrontier.engine.StudyMonitor;
import org.ecofrontier.engine.StudyRunner;
import org.ecofrontier.method.registry.MethodRegistry;
import org.ecofrontier.model.Analysis;
import org.ecofrontier.model.Binding;
import org.ecofrontier.model.IndicatorSource;
import org.ecofrontier.model.Study;
import org.ecofrontier.model.StudyFactory;
import org.ecofrontier.study.Examples;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;

/** A study with a good analysis, one of a plug-in, and a good one after it. */
final class PlugInStudy {

    private static final String GOOD = "test.good";

    private final Path folder;
    private final StudyFile file;

    PlugInStudy(Path folder, String method) throws StudyFileException {
        this.folder = folder;
        file = StudyFile.open(Examples.copyInto("huaihe", folder.resolve("study")));
        Study study = file.study();
        study.getAnalyses().clear();
        add("before", GOOD);
        add("foreign", method);
        add("after", GOOD);
    }

    private void add(String id, String method) {
        StudyFactory factory = StudyFactory.eINSTANCE;
        Analysis analysis = factory.createAnalysis();
        analysis.setId(id);
        analysis.setName(id);
        analysis.setMethodId(method);
        IndicatorSource source = factory.createIndicatorSource();
        source.setIndicator("so2");
        Binding binding = factory.createBinding();
        binding.setSlot("variable");
        binding.getSources().add(source);
        analysis.getBindings().add(binding);
        file.study().getAnalyses().add(analysis);
    }

    StudyFile file() {
        return file;
    }

    Path results() {
        return folder.resolve("results");
    }

    StudyRunner runner() {
        return new StudyRunner(file.study(), folder.resolve("study"), MethodRegistry.load());
    }

    /** Runs everything. */
    List<AnalysisReport> run() throws PlanException {
        return runner().run(new RunOptions(List.of(), Map.of(), results(), 2, true), StudyMonitor.NONE);
    }

    /** Runs everything and cancels once the analysis of the plug-in has begun. */
    List<AnalysisReport> runAndCancel() throws PlanException {
        AtomicBoolean begun = new AtomicBoolean();
        return runner().run(new RunOptions(List.of(), Map.of(), results(), 2, true), new StudyMonitor() {
            @Override
            public boolean isCancelled() {
                return begun.get();
            }

            @Override
            public void started(String analysis, int index, int count) {
                begun.compareAndSet(false, "foreign".equals(analysis));
            }
        });
    }
}
