package org.ecofrontier.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.ecofrontier.engine.AnalysisReport;
import org.ecofrontier.engine.RunOptions;
import org.ecofrontier.engine.StudyMonitor;
import org.ecofrontier.engine.StudyRunner;
import org.ecofrontier.faults.support.PlainMethods;
import org.ecofrontier.io.table.OutputTable;
import org.ecofrontier.model.Study;
import org.ecofrontier.study.StudyFile;

/** A process that runs a study into a folder, saves a copy of it and exports a table, and says how the analyses ended. */
final class RunOnce {

    private RunOnce() {
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        int times = Integer.parseInt(arguments[2]);
        try (StudyFile opened = StudyFile.open(file)) {
            Study study = opened.study();
            for (int i = 0; i < times; i++) {
                List<AnalysisReport> reports = new StudyRunner(study, opened.folder(), PlainMethods.load())
                    .run(new RunOptions(List.of(), Map.of(), out.resolve("results"), 2, true), StudyMonitor.NONE);
                for (AnalysisReport report : reports) {
                    if (report.state() != AnalysisReport.State.DONE) {
                        System.out.println(report.analysis() + " " + report.state() + " " + report.reason().english());
                    }
                }
            }
            if (arguments.length > 3) {
                opened.saveAs(out.resolve("copy.ecostudy"));
                new OutputTable("t", 2).texts("I i İ ı", new String[] {"TITLE istanbul", "ß 区"}).numbers("x", new double[] {1234567.891, -1e-7})
                    .write(out.resolve("table.csv"), OutputTable.Format.CSV);
            }
        }
        System.out.println("done");
    }
}
