package org.ecofrontier.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

import org.ecofrontier.study.StudyFileException.Kind;

/**
 * The right to change a study, held by one process at a time: a lock of the operating system on a file beside the study. It ends with the
 * process, however that ends.
 *
 * @since 0.1
 */
public final class StudyLock implements AutoCloseable {

    private final Path lockFile;
    private final FileChannel channel;

    private StudyLock(Path lockFile, FileChannel channel) {
        this.lockFile = lockFile;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param study the study file
     * @return the lock
     * @throws StudyFileException LOCKED when the study is open elsewhere (also in this process), UNWRITABLE when no lock can be put there
     */
    public static StudyLock acquire(Path study) throws StudyFileException {
        Path lockFile = study.resolveSibling("." + study.getFileName() + ".lock");
        try {
            while (true) {
                FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                StudyLock lock = new StudyLock(lockFile, channel);
                if (!lock.tryLock()) {
                    channel.close();
                    throw new StudyFileException(Kind.LOCKED, Words.of("file.locked", study));
                }
                if (lock.isCurrent()) {
                    return lock;
                }
                // The holder before us removed the file between our opening and locking it.
                channel.close();
            }
        } catch (IOException e) {
            throw new StudyFileException(Kind.UNWRITABLE, Words.of("file.noLock", study, StudyReader.reason(e)), e);
        }
    }

    private boolean tryLock() throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Whether the file that is locked is the one that others would find: it holds our mark. */
    private boolean isCurrent() throws IOException {
        byte[] mark = ("process " + ProcessHandle.current().pid() + " " + System.identityHashCode(this)).getBytes(StandardCharsets.UTF_8);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(mark), 0);
        if (Disk.WINDOWS) {
            // There a file that is open is not removed, and a locked one cannot be read.
            return true;
        }
        return Files.exists(lockFile) && Objects.deepEquals(Files.readAllBytes(lockFile), mark);
    }

    /** Gives the lock back and removes its file. */
    @Override
    public void close() {
        try {
            if (!channel.isOpen()) {
                return;
            }
            if (!Disk.WINDOWS) {
                Files.deleteIfExists(lockFile);
            }
            channel.close();
            if (Disk.WINDOWS) {
                Files.deleteIfExists(lockFile);
            }
        } catch (IOException e) {
            System.getLogger(StudyLock.class.getName()).log(System.Logger.Level.DEBUG, "The lock file stays: " + lockFile, e);
        }
    }
}
