package org.ecofrontier.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.ecofrontier.engine.AnalysisReport;
import org.ecofrontier.engine.RunOptions;
import org.ecofrontier.engine.StudyMonitor;
import org.ecofrontier.engine.StudyRunner;
import org.ecofrontier.engine.results.ResultFolder;
import org.ecofrontier.engine.results.StoredResult;
import org.ecofrontier.faults.FaultyDisk.Fault;
import org.ecofrontier.faults.support.Campaign;
import org.ecofrontier.faults.support.PlainMethods;
import org.ecofrontier.faults.support.SampleStudies;
import org.ecofrontier.io.boundaries.BoundaryOptions;
import org.ecofrontier.io.boundaries.GeoJsonReader;
import org.ecofrontier.io.boundaries.GeoJsonWriter;
import org.ecofrontier.io.table.ColumnTable;
import org.ecofrontier.io.table.OutputTable;
import org.ecofrontier.report.ReportFormat;
import org.ecofrontier.report.ReportSource;
import org.ecofrontier.report.ReportWriter;
import org.ecofrontier.study.Examples;
import org.ecofrontier.study.KeptVersions;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.archive.StudyArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The k-th change of the disk fails, for every k until none does: a disk that is full from then on, and one error. Afterwards the old or
 * the new state is there, whole; the caller is told; and without the fault the work goes through.
 */
class DiskFaultTest {

    private static final int MOST_CHANGES = 2_000;

    @TempDir
    private Path folder;

    /** Work on a disk. */
    @FunctionalInterface
    private interface Work {
        void on(FaultyDisk disk) throws Exception;
    }

    /** Looks at what there is; the argument tells whether the work said that it failed. */
    @FunctionalInterface
    private interface Look {
        void afterFailure(boolean failed) throws Exception;
    }

    private void everyFault(String what, Fault fault, Work work, Look look) throws Exception {
        int told = 0;
        int unharmed = 0;
        int k = 0;
        for (boolean failed = true; failed; k++) {
            assertTrue(k < MOST_CHANGES, "never goes through");
            FaultyDisk disk = new FaultyDisk(fault, k);
            boolean refused = false;
            try {
                work.on(disk);
            } catch (IOException | StudyFileException e) {
                refused = true;
                assertTrue(e.getMessage() != null && !e.getMessage().isBlank(), e.toString());
            }
            failed = disk.hasFailed();
            assertTrue(failed || !refused, "refused without a fault");
            told += refused ? 1 : 0;
            unharmed += failed && !refused ? 1 : 0;
            look.afterFailure(refused);
        }
        Campaign.report("disk: %s, %s: %d faults, one at each change; %d told, %d of no consequence, 0 mixtures", what,
            fault == Fault.FULL ? "full disk" : "I/O error", k - 1, told, unharmed);
        assertTrue(k > 1, "nothing was written through the faulty disk");
    }

    private Path numberedStudy() throws StudyFileException {
        Path file = folder.resolve("study.ecostudy");
        try (StudyFile study = StudyFile.create(file)) {
            Numbered.fill(study.study());
            study.save();
        }
        return file;
    }

    private List<String> names(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private void assertNothingHalf(Path where) throws IOException {
        assertEquals(List.of(), names(where).stream().filter(name -> name.startsWith(".")).toList());
    }

    @ParameterizedTest
    @EnumSource
    void saving(Fault fault) throws Exception {
        Path file = numberedStudy();
        int[] number = {0};
        everyFault("saving a study", fault, disk -> {
            try (StudyFile study = StudyFile.openForEditing(disk.path(file))) {
                Numbered.set(study.study(), number[0] + 1);
                study.save();
            }
        }, failed -> {
            int found = Numbered.of(StudyFile.open(file).study());
            assertTrue(found == number[0] || found == number[0] + 1);
            assertTrue(failed || found == number[0] + 1);
            number[0] = found;
        });
        assertEquals(List.of("study.ecostudy", "study.ecostudy.bak"), names(folder));
    }

    @ParameterizedTest
    @EnumSource
    void autosaving(Fault fault) throws Exception {
        Path file = numberedStudy();
        int[] number = {0};
        everyFault("keeping a version for recovery", fault, disk -> {
            try (StudyFile study = StudyFile.open(file)) {
                Numbered.set(study.study(), number[0] + 1);
                new KeptVersions(disk.path(folder.resolve("kept"))).keep(file, study.content());
            }
        }, failed -> {
            try (StudyFile study = StudyFile.open(file)) {
                KeptVersions kept = new KeptVersions(folder.resolve("kept"));
                if (kept.find(file).isPresent()) {
                    kept.restore(study);
                }
                int found = Numbered.of(study.study());
                assertTrue(found == number[0] || found == number[0] + 1);
                number[0] = found;
            }
        });
        assertNothingHalf(folder.resolve("kept"));
    }

    @ParameterizedTest
    @EnumSource
    void writingResults(Fault fault) throws Exception {
        ResultFolder results = new ResultFolder(folder.resolve("results/a"));
        int[] number = {0};
        everyFault("writing results", fault, disk -> new ResultFolder(disk.path(folder.resolve("results/a"))).replace(
            Numbered.result(number[0] + 1)), failed -> {
                Optional<StoredResult> stored = results.read();
                int found = stored.isEmpty() ? 0 : Numbered.of(stored.get());
                assertTrue(found == number[0] || found == number[0] + 1, number[0] + " became " + found);
                assertTrue(failed || found == number[0] + 1);
                number[0] = found;
            });
        results.replace(Numbered.result(1));
        assertEquals(List.of("a"), names(folder.resolve("results")));
    }

    @ParameterizedTest
    @EnumSource
    void addingResults(Fault fault) throws Exception {
        Path out = folder.resolve("out");
        int[] number = {0};
        everyFault("adding results to a folder", fault, disk -> new ResultFolder(disk.path(out)).add(Numbered.result(++number[0])),
            failed -> {
            if (Files.exists(out)) {
                Optional<StoredResult> stored = new ResultFolder(out).read();
                assertTrue(failed || stored.isPresent());
                stored.ifPresent(Numbered::of);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void exporting(Fault fault) throws Exception {
        for (OutputTable.Format format : OutputTable.Format.values()) {
            Path file = folder.resolve("table." + format.name().toLowerCase(java.util.Locale.ROOT));
            int[] number = {0};
            everyFault("exporting " + format, fault, disk -> Numbered.table(disk.path(file), number[0] + 1, format), failed -> {
                int found = 0;
                if (Files.exists(file)) {
                    ColumnTable table = ColumnTable.read(file);
                    assertEquals(2000, table.rows());
                    found = (int) table.numbers(0)[1999];
                    assertEquals(found, (int) table.numbers(1)[0]);
                }
                assertTrue(found == number[0] || found == number[0] + 1);
                assertTrue(failed || found == number[0] + 1);
                number[0] = found;
            });
        }
        assertNothingHalf(folder);
    }

    @ParameterizedTest
    @EnumSource
    void packing(Fault fault) throws Exception {
        Path study = Examples.copyInto("huaihe", folder.resolve("study"));
        Path archive = folder.resolve("study.zip");
        int[] round = new int[1];
        everyFault("packing", fault, disk -> StudyArchive.pack(study, disk.path(archive)), failed -> {
            if (Files.exists(archive)) {
                StudyArchive.unpack(archive, folder.resolve("back" + round[0]++));
            }
        });
        assertNothingHalf(folder);
    }

    @ParameterizedTest
    @EnumSource
    void unpacking(Fault fault) throws Exception {
        Path study = Examples.copyInto("huaihe", folder.resolve("study"));
        Path archive = folder.resolve("study.zip");
        StudyArchive.pack(study, archive);
        Path target = folder.resolve("back");
        everyFault("unpacking", fault, disk -> StudyArchive.unpack(archive, disk.path(target)), failed -> {
            if (Files.exists(target)) {
                assertEquals(names(folder.resolve("study")), names(target));
                DeletedFolder.delete(target);
            } else {
                assertTrue(failed);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void writingBoundaries(Fault fault) throws Exception {
        Path study = Examples.copyInto("huaihe", folder.resolve("study"));
        Path boundaries = study.resolveSibling("huaihe-boundaries.geojson");
        Path file = folder.resolve("b.geojson");
        var read = GeoJsonReader.read(boundaries, BoundaryOptions.DEFAULT);
        everyFault("writing boundaries", fault, disk -> GeoJsonWriter.write(disk.path(file), read), failed -> {
            if (Files.exists(file)) {
                assertEquals(read.geography().size(), GeoJsonReader.read(file, BoundaryOptions.DEFAULT).geography().size());
            } else {
                assertTrue(failed);
            }
        });
        assertNothingHalf(folder);
    }

    /** A run on a disk that fails says which results are not written, and what is written is whole. */
    @ParameterizedTest
    @EnumSource
    void running(Fault fault) throws Exception {
        StudyFile study = StudyFile.create(folder.resolve("s.ecostudy"));
        SampleStudies.fill(study.study(), 8, 2, 5);
        SampleStudies.addSbm(study.study(), "sbm");
        SampleStudies.addGrades(study.study(), "grades", "sbm");
        var methods = PlainMethods.installed();
        Path results = folder.resolve("results");
        int[] notWritten = new int[1];
        everyFault("running a study", fault, disk -> {
            RunOptions options = new RunOptions(List.of(), Map.of(), disk.path(results), 2, true);
            List<AnalysisReport> reports = new StudyRunner(study.study(), folder, methods).run(options, StudyMonitor.NONE);
            List<AnalysisReport> failed = reports.stream().filter(report -> report.state() == AnalysisReport.State.NOT_WRITTEN).toList();
            notWritten[0] += failed.size();
            if (!failed.isEmpty()) {
                throw new IOException(failed.getFirst().reason().english());
            }
        }, failed -> {
            for (String id : Files.exists(results) ? List.of("sbm", "grades") : List.<String>of()) {
                Optional<StoredResult> stored = new ResultFolder(results.resolve(id)).read();
                assertTrue(failed || stored.isPresent());
            }
        });
        assertTrue(notWritten[0] > 0);
    }

    @Test
    void reporting() throws Exception {
        StudyFile study = StudyFile.create(folder.resolve("s.ecostudy"));
        SampleStudies.fill(study.study(), 8, 2, 5);
        SampleStudies.addSbm(study.study(), "sbm");
        var methods = PlainMethods.installed();
        StoredResult stored = new StudyRunner(study.study(), folder, methods).run(RunOptions.all(folder.resolve("results")),
            StudyMonitor.NONE).getFirst().stored().orElseThrow();
        ReportSource source = ReportSource.of(study.study(), folder, Map.of("sbm", stored), methods);
        Set<ReportFormat> formats = EnumSet.of(ReportFormat.HTML, ReportFormat.XLSX);
        Path whole = folder.resolve("whole");
        new ReportWriter(source, "en").write(whole, "r", formats);
        Path out = folder.resolve("out");
        Predicate<String> half = name -> name.startsWith(".");
        everyFault("writing a report", Fault.FULL, disk -> new ReportWriter(source, "en").write(disk.path(out), "r", formats), failed -> {
            for (String name : Files.exists(out) ? names(out) : List.<String>of()) {
                assertFalse(half.test(name), name);
                assertEquals(-1, Files.mismatch(whole.resolve(name), out.resolve(name)), name);
            }
        });
    }
}
