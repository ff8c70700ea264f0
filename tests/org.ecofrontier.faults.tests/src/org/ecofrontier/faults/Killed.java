package org.ecofrontier.faults;

import java.nio.file.Path;

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

/** A process that does one thing again and again until it is killed, and says each time that it is done. */
final class Killed {

    private Killed() {
    }

    /** One step of the work. */
    @FunctionalInterface
    private interface Step {
        void number(int number) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        String work = arguments[0];
        Path folder = Path.of(arguments[1]);
        int next = Integer.parseInt(arguments[2]);
        Path file = folder.resolve("study.ecostudy");
        try (StudyFile study = StudyFile.openForEditing(file)) {
            Step step = switch (work) {
                case "save" -> number -> {
                    Numbered.set(study.study(), number);
                    study.save();
                };
                case "autosave" -> number -> {
                    Numbered.set(study.study(), number);
                    new KeptVersions(folder.resolve("kept")).keep(file, study.content());
                };
                case "results" -> number -> new ResultFolder(folder.resolve("study.results/a")).replace(Numbered.result(number));
                case "apply" -> number -> new ResultFolder(folder.resolve("out")).add(Numbered.result(number));
                case "export" -> number -> Numbered.table(folder.resolve("table.csv"), number, OutputTable.Format.CSV);
                case "pack" -> number -> StudyArchive.pack(file, folder.resolve("study.zip"));
                case "run" -> running(study);
                default -> throw new IllegalArgumentException(work);
            };
            say(next - 1);
            for (int number = next; true; number++) {
                step.number(number);
                say(number);
            }
        }
    }

    private static Step running(StudyFile file) throws Exception {
        MethodRegistry methods = PlainMethods.load();
        return number -> {
            SampleStudies.set(file.study().getAnalyses().getFirst(), "rts", number % 2 == 0 ? "crs" : "vrs");
            new StudyRunner(file.study(), file.folder(), methods).run(RunOptions.all(file.resultsFolder()), StudyMonitor.NONE);
        };
    }

    private static void say(int number) {
        System.out.println(number);
        System.out.flush();
    }
}
