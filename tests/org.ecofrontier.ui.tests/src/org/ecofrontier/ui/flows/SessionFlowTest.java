package org.ecofrontier.ui.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.XMLMemento;
import org.ecofrontier.model.StudyPackage;
import org.ecofrontier.model.edit.PropertyCommands;
import org.ecofrontier.study.KeptVersions;
import org.ecofrontier.study.StudyFileException;
import org.ecofrontier.ui.archives.Archives;
import org.ecofrontier.ui.editor.Editors;
import org.ecofrontier.ui.editor.StudyEditor;
import org.ecofrontier.ui.recovery.Recovery;
import org.ecofrontier.ui.session.OpenStudy;
import org.ecofrontier.ui.session.Studies;
import org.junit.jupiter.api.Test;

/** Saving, reverting, handing on, and what is left after a crash, a close and a restart. */
class SessionFlowTest extends StudyFlow {

    private static final int TIMES = 4;

    private void note(OpenStudy study, String text) {
        driver.run(() -> study.execute(PropertyCommands.set(study.study(), StudyPackage.eINSTANCE.getStudy_Notes(), text)));
    }

    @Test
    void offersChangesThatACrashHasLeft() throws IOException, StudyFileException {
        OpenStudy study = example("huaihe");
        Path file = study.path();
        note(study, "typed before the crash");
        keep(study);
        // What a crash leaves: the kept version stays, the file is as it was.
        Map<Path, byte[]> kept = recovered();
        assertEquals(1, kept.size());
        driver.closeAll();
        driver.until("it is closed in order: nothing is kept", () -> recovered().isEmpty());
        for (Map.Entry<Path, byte[]> each : kept.entrySet()) {
            Files.write(each.getKey(), each.getValue());
            Files.setLastModifiedTime(each.getKey(), FileTime.from(Instant.now().plusSeconds(5)));
        }
        driver.start(() -> Editors.openStudy(file));
        driver.answer("recovery.yes");
        OpenStudy again = opened();
        assertEquals("typed before the crash", driver.ui(() -> again.study().getNotes()));
        assertTrue(driver.ui(again::isDirty));
        driver.screenshot("recovered");
        driver.command("save");
        driver.until("it is saved", () -> !again.isDirty());
        driver.until("nothing is kept", () -> recovered().isEmpty());
        assertTrue(Files.readString(file).contains("typed before the crash"));
    }

    @Test
    void forgetsWhatACrashHasLeftWhenItIsNotWanted() throws IOException, StudyFileException {
        OpenStudy study = example("huaihe");
        Path file = study.path();
        driver.closeAll();
        driver.until("it is closed", () -> Studies.get().open().isEmpty());
        driver.start(() -> Editors.openStudy(file));
        OpenStudy changed = opened();
        note(changed, "not wanted");
        byte[] content = changed.content();
        driver.closeAll();
        driver.until("it is closed", () -> Studies.get().open().isEmpty());
        new KeptVersions(Recovery.folder()).keep(file, content);
        Path kept = recovered().keySet().iterator().next();
        Files.setLastModifiedTime(kept, FileTime.from(Instant.now().plusSeconds(5)));
        driver.start(() -> Editors.openStudy(file));
        driver.answer("recovery.no");
        OpenStudy again = opened();
        assertFalse(driver.ui(again::isDirty));
        assertFalse("not wanted".equals(driver.ui(() -> again.study().getNotes())));
        assertTrue(recovered().isEmpty());
    }

    private static void keep(OpenStudy study) throws IOException, StudyFileException {
        new KeptVersions(Recovery.folder()).keep(study.path(), study.content());
    }

    private static Map<Path, byte[]> recovered() {
        Map<Path, byte[]> kept = new TreeMap<>();
        Path recovery = Recovery.folder();
        if (Files.isDirectory(recovery)) {
            try (Stream<Path> files = Files.list(recovery)) {
                for (Path each : files.filter(name -> name.toString().endsWith(".ecostudy")).toList()) {
                    kept.put(each, Files.readAllBytes(each));
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return kept;
    }

    @Test
    void savesUnderAnotherNameAndGoesOnThere() throws IOException {
        OpenStudy study = example("huaihe");
        Path first = study.path();
        Path other = Files.createDirectory(folder.resolve("elsewhere")).resolve("other.ecostudy");
        note(study, "for the other one");
        driver.start(() -> Editors.openStudy(first).ifPresent(editor -> editor.saveAs(other)));
        driver.until("it goes on with the other file", () -> study.path().equals(other) && !study.isDirty());
        assertTrue(Files.readString(other).contains("for the other one"));
        assertFalse(Files.readString(first).contains("for the other one"));
        assertTrue(Files.exists(other.resolveSibling("huaihe-boundaries.geojson")), "what it needs comes along");
        driver.until("the title says so", () -> Editors.page().orElseThrow().getActiveEditor().getTitle().equals("other"));
        note(study, "again");
        driver.command("save");
        driver.until("it is saved", () -> !study.isDirty());
        assertTrue(Files.readString(other).contains("again"));
        assertEquals(1, driver.ui(() -> Studies.get().open().size()));
    }

    @Test
    void asksBeforeItSavesOverAFileThatAnotherProgramHasChanged() throws IOException {
        OpenStudy study = example("huaihe");
        note(study, "mine");
        Files.writeString(study.path(), Files.readString(study.path()).replace("Huaihe", "HUAIHE"));
        driver.command("save");
        driver.screenshot("changed-on-disk");
        driver.answer("say.cancel");
        driver.settle();
        assertTrue(driver.ui(study::isDirty));
        driver.command("save");
        driver.answer("editor.saveOver");
        driver.until("it is saved", () -> !study.isDirty());
        assertTrue(Files.readString(study.path()).contains("mine"));
    }

    @Test
    void goesBackToTheSavedVersion() {
        OpenStudy study = example("huaihe");
        note(study, "a slip");
        driver.command("revert");
        driver.answer("revert.yes");
        driver.until("it is open anew", () -> Studies.get().open().size() == 1 && Studies.get().open().getFirst() != study);
        OpenStudy again = opened();
        assertFalse(driver.ui(again::isDirty));
        assertFalse("a slip".equals(driver.ui(() -> again.study().getNotes())));
    }

    @Test
    void packsAStudyAndOpensTheArchive() {
        OpenStudy study = example("huaihe");
        Path archive = folder.resolve("packed.zip");
        driver.start(() -> Archives.pack(study.path(), archive));
        driver.answer("say.ok");
        assertTrue(Files.isRegularFile(archive));
        driver.start(() -> Archives.open(archive, folder));
        driver.until("its study is open", () -> Studies.get().find(folder.resolve("packed/huaihe.ecostudy")).isPresent());
        assertTrue(Files.isRegularFile(folder.resolve("packed/huaihe-boundaries.geojson")));
    }

    @Test
    void saysWhyAnArchiveCannotBeOpened() throws IOException {
        Path archive = folder.resolve("no.zip");
        Files.writeString(archive, "this is no archive");
        driver.start(() -> Archives.open(archive, folder));
        driver.until("it says why", () -> driver.labels().stream().anyMatch(label -> label.contains("no.zip")));
        driver.answer("say.ok");
        assertFalse(Files.exists(folder.resolve("no")));
    }

    @Test
    void keepsPageAndSelectionForTheNextStart() {
        OpenStudy study = example("huaihe");
        driver.run(() -> Editors.openPage(study, "regions"));
        driver.run(() -> study.selection().set(List.of("huainan")));
        IMemento memento = XMLMemento.createWriteRoot("editor");
        driver.run(() -> ((StudyEditor) Editors.page().orElseThrow().getActiveEditor()).saveState(memento));
        StudyEditor next = new StudyEditor();
        next.restoreState(memento);
        IMemento again = XMLMemento.createWriteRoot("editor");
        next.saveState(again);
        assertEquals("regions", again.getString("page"));
        assertEquals("huainan", again.getString("selection"));
    }

    @Test
    void givesTheMemoryOfClosedStudiesBack() throws InterruptedException {
        List<WeakReference<OpenStudy>> closed = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            OpenStudy study = example("organizing");
            List.of("data", "regions", "indicators", "sources", "analyses").forEach(page -> driver.run(() -> Editors.openPage(study, page)));
            note(study, "changed");
            closed.add(new WeakReference<>(study));
            driver.closeAll();
            driver.until("it is closed", () -> Studies.get().open().isEmpty());
            deleteStudies();
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (alive(closed) > 1 && System.nanoTime() < end) {
            System.gc();
            driver.settle();
            TimeUnit.MILLISECONDS.sleep(200);
        }
        // The last one may still be known to a view until another study takes its place.
        assertTrue(alive(closed) <= 1, () -> alive(closed) + " closed studies are still in memory");
    }

    private void deleteStudies() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).filter(each -> !each.equals(folder))
                .forEach(each -> each.toFile().delete());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static long alive(List<WeakReference<OpenStudy>> studies) {
        return studies.stream().filter(each -> each.get() != null).count();
    }
}
