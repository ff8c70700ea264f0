package org.ecofrontier.faults;

import java.nio.file.Path;
import java.util.List;

import org.ecofrontier.engine.AnalysisReport;
import org.ecofrontier.engine.RunOptions;
import org.ecofrontier.engine.StudyMonitor;
import org.ecofrontier.engine.StudyRunner;
import org.ecofrontier.engine.results.ResultFolder;
import org.ecofrontier.faults.support.PlainMethods;
import org.ecofrontier.faults.support.SampleStudies;
import org.ecofrontier.io.table.OutputTable;
import org.ecofrontier.method.registry.MethodRegistry;
import org.ecofrontier.study.KeptVersions;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.archive.StudyArchive;

/**
 * A process that writes without a pause until it is killed: each work in a folder and a thread of its own, again and again, and says
 * each time that it is done.
 */
final class Killed {

    private Killed() {
    }

    /** One step of a work. */
    @FunctionalInterface
    private interface Step {
        void number(int number) throws Exception;
    }

    /** The arguments: a folder that holds a folder for each work, then each work with the number of its next step. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        for (int i = 1; i < arguments.length; i += 2) {
            String work = arguments[i];
            int next = Integer.parseInt(arguments[i + 1]);
            new Thread(() -> work(work, folder.resolve(work), next), work).start();
        }
    }

    private static void work(String work, Path folder, int next) {
        Path file = folder.resolve("study.ecostudy");
        try (StudyFile study = StudyFile.openForEditing(file)) {
            Step step = switch (work) {
                case "save" -> number -> save(study, number);
                case "autosave" -> number -> {
                    Numbered.set(study.study(), number);
                    new KeptVersions(folder.resolve("kept")).keep(file, study.content());
                };
                case "results" -> number -> new ResultFolder(folder.resolve("study.results/a")).replace(Numbered.result(number));
                case "apply" -> number -> new ResultFolder(folder.resolve("out")).add(Numbered.result(number));
                case "export" -> number -> Numbered.table(folder.resolve("table.csv"), number, OutputTable.Format.CSV);
                case "pack" -> number -> {
                    save(study, number);
                    StudyArchive.pack(file, folder.resolve("study.zip"));
                };
                case "run" -> running(study);
                default -> throw new IllegalArgumentException(work);
            };
            say(work, next - 1);
            for (int number = next; true; number++) {
                step.number(number);
                say(work, number);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void save(StudyFile study, int number) throws Exception {
        Numbered.set(study.study(), number);
        study.save();
    }

    private static Step running(StudyFile file) throws Exception {
        MethodRegistry methods = PlainMethods.load();
        return number -> {
            SampleStudies.set(file.study().getAnalyses().getFirst(), "rts", number % 2 == 0 ? "crs" : "vrs");
            List<AnalysisReport> reports = new StudyRunner(file.study(), file.folder(), methods)
                .run(RunOptions.all(file.resultsFolder()), StudyMonitor.NONE);
            if (!reports.stream().allMatch(AnalysisReport::hasResult)) {
                throw new IllegalStateException(reports.toString());
            }
        };
    }

    private static void say(String work, int number) {
        synchronized (System.out) {
            System.out.print(work + ' ' + number + '\n');
            System.out.flush();
        }
    }
}
