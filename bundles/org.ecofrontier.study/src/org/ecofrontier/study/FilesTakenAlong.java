package org.ecofrontier.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

import org.ecofrontier.study.StudyFileException.Kind;

/** Copies of the files that a study needs, put into another folder: all or none. Nothing that is there is replaced. */
final class FilesTakenAlong {

    private final Path folder;
    private final Disk disk;
    private final Deque<Path> made = new ArrayDeque<>();

    FilesTakenAlong(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /**
     * Copies the files.
     *
     * @throws StudyFileException EXISTS when there is a file of that name with other content, OUTSIDE_FOLDER when the place of a file is
     *     outside of the folder because of a link; nothing is copied then
     * @throws IOException when a file cannot be copied; {@link #takeBack} removes the others
     */
    void put(ReferredFiles referred) throws StudyFileException, IOException {
        for (Map.Entry<String, Path> file : referred.files().entrySet()) {
            Path target = StudyPaths.resolve(folder, file.getKey());
            if (Files.exists(target) && (!Files.isRegularFile(target) || Files.mismatch(file.getValue(), target) >= 0)) {
                throw new StudyFileException(Kind.EXISTS, Words.of("file.otherContent", target, file.getValue()));
            }
        }
        BackedUpFile writer = new BackedUpFile(disk);
        for (Map.Entry<String, Path> file : referred.files().entrySet()) {
            Path target = folder.resolve(file.getKey());
            if (!Files.exists(target)) {
                makeFolder(target.getParent());
                made.push(target);
                writer.replaceWithoutBackup(target, disk.read(file.getValue()));
            }
        }
    }

    private void makeFolder(Path wanted) throws IOException {
        if (!Files.isDirectory(wanted) && wanted.startsWith(folder)) {
            makeFolder(wanted.getParent());
            if (!wanted.equals(folder)) {
                Files.createDirectory(wanted);
                made.push(wanted);
            }
        }
    }

    /** Removes what was copied. */
    void takeBack() {
        while (!made.isEmpty()) {
            Path each = made.pop();
            try {
                Files.deleteIfExists(each);
            } catch (IOException e) {
                System.getLogger(FilesTakenAlong.class.getName()).log(System.Logger.Level.DEBUG, "A copy stays: " + each, e);
            }
        }
    }
}
