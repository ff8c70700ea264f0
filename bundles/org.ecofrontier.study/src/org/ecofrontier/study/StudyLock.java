package org.ecofrontier.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

import org.ecofrontier.study.StudyFileException.Kind;

/**
 * The right to change a study, held by one process at a time: a lock of the operating system on a file beside the study. It ends with the
 * process, however that ends.
 *
 * @since 0.1
 */
public final class StudyLock implements AutoCloseable {

    private static final int LONGEST_MARK = 1 << 16;

    /**
     * The lock files that this process holds. They must not be opened a second time here: where locks are those of POSIX, closing any
     * channel to a file gives up the lock of the process on it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

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
        Path lockFile = null;
        boolean locked = false;
        try {
            lockFile = lockFile(study);
            if (!HELD.add(lockFile)) {
                lockFile = null;
                throw new StudyFileException(Kind.LOCKED, Words.of("file.locked", study));
            }
            StudyLock lock = lock(lockFile, study);
            locked = true;
            return lock;
        } catch (NoSuchFileException e) {
            throw new StudyFileException(Kind.UNWRITABLE, Words.of("file.noFolder", study), e);
        } catch (IOException e) {
            throw new StudyFileException(Kind.UNWRITABLE, Words.of("file.noLock", study, StudyReader.reason(e)), e);
        } finally {
            if (!locked && lockFile != null) {
                HELD.remove(lockFile);
            }
        }
    }

    /** The same for all names of a study. */
    private static Path lockFile(Path study) throws IOException {
        Path absolute = study.toAbsolutePath().normalize();
        Path real = Files.exists(absolute) ? absolute.toRealPath() : absolute.getParent().toRealPath().resolve(absolute.getFileName());
        return real.resolveSibling("." + real.getFileName() + ".lock");
    }

    private static StudyLock lock(Path lockFile, Path study) throws IOException, StudyFileException {
        while (true) {
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean current = false;
            try {
                if (channel.tryLock() == null) {
                    throw new StudyFileException(Kind.LOCKED, Words.of("file.locked", study));
                }
                current = isCurrent(channel, lockFile);
                if (current) {
                    return new StudyLock(lockFile, channel);
                }
            } finally {
                if (!current) {
                    channel.close();
                }
            }
        }
    }

    /**
     * Whether the locked file is the one that others would find: the holder before us may have removed it between our opening and our
     * locking it. It is known by its size, which is drawn by lot, because it must not be opened again.
     */
    private static boolean isCurrent(FileChannel channel, Path lockFile) throws IOException {
        int size = 1 + ThreadLocalRandom.current().nextInt(LONGEST_MARK);
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(1), size - 1L);
        return Files.exists(lockFile) && Files.size(lockFile) == size;
    }

    /** Gives the lock back and removes its file. */
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            // Elsewhere removed before it is given back, so that nobody locks a file that is about to go. Windows keeps open files.
            if (!Disk.WINDOWS) {
                remove();
            }
            channel.close();
            if (Disk.WINDOWS) {
                remove();
            }
        } catch (IOException e) {
            System.getLogger(StudyLock.class.getName()).log(System.Logger.Level.DEBUG, "The lock was not given back: " + lockFile, e);
        } finally {
            HELD.remove(lockFile);
        }
    }

    /** A lock file that stays is of no consequence: the lock counts, not the file. */
    private void remove() {
        try {
            Files.deleteIfExists(lockFile);
        } catch (IOException e) {
            System.getLogger(StudyLock.class.getName()).log(System.Logger.Level.DEBUG, "The lock file stays: " + lockFile, e);
        }
    }
}
