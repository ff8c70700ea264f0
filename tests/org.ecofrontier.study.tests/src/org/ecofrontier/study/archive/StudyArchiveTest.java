package org.ecofrontier.study.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.ecofrontier.study.Examples;
import org.ecofrontier.study.StudyFile;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.study.StudyFileException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There and back gives the same files; the same files give the same bytes; hostile archives are refused and leave nothing behind. */
class StudyArchiveTest {

    private static final ArchiveLimits SMALL = new ArchiveLimits(20, 300_000, 50, 10_000);

    @TempDir
    Path folder;

    private Path study;
    private Path archive;

    @BeforeEach
    void example() throws Exception {
        study = Examples.copyInto("huaihe", folder.resolve("study"));
        archive = folder.resolve("huaihe.zip");
        Path results = study.resolveSibling("huaihe.results/sbm");
        Files.createDirectories(results);
        Files.writeString(results.resolve("scores.csv"), "region,year,score\nhefei,2009,1\n");
        Files.writeString(results.resolve(".scores.csv.tmp"), "half");
        Files.writeString(study.resolveSibling("private.txt"), "not of the study");
    }

    @Test
    void thereAndBackGivesTheSameFiles() throws Exception {
        StudyArchive.Packed packed = StudyArchive.pack(study, archive);
        assertEquals(List.of("huaihe-boundaries.geojson", "huaihe-notice.txt", "huaihe.ecostudy", "huaihe.results/sbm/scores.csv"),
            packed.files());
        assertEquals(List.of(), packed.missing());
        Path back = StudyArchive.unpack(archive, folder.resolve("back"));
        assertEquals(folder.resolve("back/huaihe.ecostudy"), back);
        for (String name : packed.files()) {
            assertArrayEquals(Files.readAllBytes(study.resolveSibling(name)), Files.readAllBytes(back.resolveSibling(name)), name);
        }
        assertEquals(8, StudyFile.open(back).study().getRegions().size());
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws Exception {
        StudyArchive.pack(study, archive);
        byte[] first = Files.readAllBytes(archive);
        Files.setLastModifiedTime(study, java.nio.file.attribute.FileTime.fromMillis(1_000_000_000_000L));
        StudyArchive.pack(study, archive);
        assertArrayEquals(first, Files.readAllBytes(archive));
        Path back = StudyArchive.unpack(archive, folder.resolve("back"));
        Path again = folder.resolve("again.zip");
        StudyArchive.pack(back, again);
        assertArrayEquals(first, Files.readAllBytes(again));
    }

    @Test
    void whatIsMissingIsSaidAndWhatLiesElsewhereIsRefused() throws Exception {
        Files.delete(study.resolveSibling("huaihe-boundaries.geojson"));
        assertEquals(List.of("huaihe-boundaries.geojson"), StudyArchive.pack(study, archive).missing());
        byte[] before = Files.readAllBytes(archive);
        Files.writeString(study, Files.readString(study).replace("file=\"huaihe-boundaries.geojson\"", "file=\"../secret.txt\""));
        assertEquals(Kind.OUTSIDE_FOLDER, assertThrows(StudyFileException.class, () -> StudyArchive.pack(study, archive)).kind());
        assertArrayEquals(before, Files.readAllBytes(archive));
    }

    @Test
    void anArchiveBeyondTheBoundsIsNotMade() {
        ArchiveLimits tiny = new ArchiveLimits(2, 1000, 10, 10);
        StudyFileException refused = assertThrows(StudyFileException.class, () -> StudyArchive.pack(study, null, archive, tiny));
        assertEquals(Kind.UNSTORABLE, refused.kind());
        assertFalse(Files.exists(archive));
    }

    private void zip(String... namesAndContents) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("huaihe.ecostudy"));
            Files.copy(study, zip);
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private StudyFileException refused(Kind kind, ArchiveLimits limits) throws IOException {
        Path target = folder.resolve("back");
        StudyFileException refused = assertThrows(StudyFileException.class, () -> StudyArchive.unpack(archive, target, limits));
        assertEquals(kind, refused.kind(), refused.getMessage());
        assertFalse(Files.exists(target));
        try (Stream<Path> left = Files.list(folder)) {
            assertTrue(left.noneMatch(each -> each.getFileName().toString().startsWith(".")), "nothing half is left behind");
        }
        assertFalse(Files.exists(folder.resolve("evil.txt")));
        return refused;
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.txt", "a/../../evil.txt", "/evil.txt", "C:/evil.txt", "..\\evil.txt", "a\\evil.txt", "a//evil.txt",
        "./evil.txt", "..", "con", "a/NUL.txt", "trailing.", "blank ", "bad?.txt", "tab\t.txt", "right\u202Eleft.txt"})
    void namesThatLeadElsewhereAreRefused(String name) throws IOException {
        zip(name, "x");
        assertTrue(refused(Kind.REFUSED_CONTENT, SMALL).getMessage().contains("Nothing was unpacked"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HUAIHE.ecostudy", "huaihe.ecostudy/x", "Huaihe.EcoStudy"})
    void namesThatComeTwiceAreRefused(String name) throws IOException {
        zip(name, "x");
        assertTrue(refused(Kind.REFUSED_CONTENT, SMALL).message(Locale.CHINESE).contains("重复"));
    }

    @Test
    void theVerySameNameTwiceIsRefused() throws IOException {
        zip("a1.csv", "x", "a2.csv", "y");
        String bytes = new String(Files.readAllBytes(archive), StandardCharsets.ISO_8859_1).replace("a2.csv", "a1.csv");
        Files.write(archive, bytes.getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(refused(Kind.REFUSED_CONTENT, SMALL).getMessage().contains("'a1.csv' in the archive comes twice"));
    }

    @Test
    void bombsAreRefused() throws IOException {
        zip("bomb.csv", "0".repeat(200_000));
        assertTrue(refused(Kind.REFUSED_CONTENT, SMALL).getMessage().contains("bomb.csv is more than 50 times larger"));
        zip("a.csv", "0".repeat(200_000), "b.csv", "0".repeat(200_000));
        refused(Kind.REFUSED_CONTENT, new ArchiveLimits(20, 300_000, 100_000, 0));
        String[] many = new String[60];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = i + ".csv";
            many[i + 1] = "";
        }
        zip(many);
        assertTrue(refused(Kind.REFUSED_CONTENT, SMALL).getMessage().contains("holds 31 files"));
    }

    @Test
    void whatIsNoArchiveOfAStudyIsRefused() throws IOException {
        refused(Kind.NOT_FOUND, SMALL);
        Files.writeString(archive, "PK no zip at all");
        refused(Kind.UNREADABLE, SMALL);
        zip("other.ecostudy", "x");
        refused(Kind.NOT_A_STUDY, SMALL);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("huaihe.ecostudy"));
            zip.write("<?xml version=\"1.0\"?><!DOCTYPE x><x/>".getBytes(StandardCharsets.UTF_8));
        }
        refused(Kind.REFUSED_CONTENT, SMALL);
    }

    @Test
    void aTruncatedArchiveIsRefused() throws Exception {
        StudyArchive.pack(study, archive);
        byte[] whole = Files.readAllBytes(archive);
        for (int length = 0; length < whole.length; length += 997) {
            Files.write(archive, java.util.Arrays.copyOf(whole, length));
            refused(Kind.UNREADABLE, ArchiveLimits.USUAL);
        }
    }

    @Test
    void aDamagedArchiveIsRefused() throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("huaihe.ecostudy"));
            Files.copy(study, zip);
        }
        String bytes = new String(Files.readAllBytes(archive), StandardCharsets.ISO_8859_1);
        Files.write(archive, bytes.replaceFirst("northern_anhui", "northern_anhuj").getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(refused(Kind.UNREADABLE, ArchiveLimits.USUAL).getMessage().contains("checksum of huaihe.ecostudy"));
    }

    @Test
    void foldersInTheArchiveAreNoHindranceAndAFullFolderIsNotTouched() throws Exception {
        zip("results/", "", "results/a.csv", "x");
        Path target = folder.resolve("back");
        Files.createDirectories(target);
        StudyArchive.unpack(archive, target);
        assertEquals("x", Files.readString(target.resolve("results/a.csv")));
        StudyFileException refused = assertThrows(StudyFileException.class, () -> StudyArchive.unpack(archive, target));
        assertEquals(Kind.EXISTS, refused.kind());
    }

    @Test
    void linksInTheResultsAreLeftOut() throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(study.resolveSibling("huaihe.results/sbm/link.csv"), folder.resolve("secret.txt"));
        assertFalse(StudyArchive.pack(study, archive).files().contains("huaihe.results/sbm/link.csv"));
    }
}
