package org.ecofrontier.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that appears whole or not at all: bytes go to a temporary file in the same folder, {@link #commit()} flushes them to the disk and
 * renames it over the target. Closing without a commit removes the temporary file and leaves the target as it was.
 *
 * @since 0.1
 */
public final class AtomicFile implements Closeable {

    private final String name;
    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream stream;
    private boolean done;

    private AtomicFile(String name, Path target, Path temporary, FileChannel channel) {
        this.name = name;
        this.target = target;
        this.temporary = temporary;
        this.channel = channel;
        this.stream = Channels.newOutputStream(channel);
    }

    /**
     * Begins to write a file.
     *
     * @param file the target; its folder must exist
     * @return the open file
     * @throws DataFileException if the target cannot be written
     */
    public static AtomicFile create(Path file) throws DataFileException {
        String name = file.toString();
        try {
            Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw refusal(name, "is a folder, not a file", null);
            }
            Path folder = target.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw refusal(name, "its folder does not exist", null);
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw refusal(name, "the file is write-protected", null);
            }
            return open(name, target, folder);
        } catch (DataFileException e) {
            throw e;
        } catch (IOException e) {
            throw refusal(name, "the file cannot be written (" + reason(e) + ")", e);
        }
    }

    private static AtomicFile open(String name, Path target, Path folder) throws IOException {
        while (true) {
            String suffix = Integer.toString(ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE), Character.MAX_RADIX);
            Path temporary = folder.resolve("." + target.getFileName() + "." + suffix + ".tmp");
            try {
                FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return new AtomicFile(name, target, temporary, channel);
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
    }

    /**
     * Where to write; unbuffered. Its {@code close} does not commit.
     *
     * @return the stream
     */
    public OutputStream stream() {
        return stream;
    }

    /**
     * Writes to the disk and renames over the target.
     *
     * @throws DataFileException if that fails; the target is then as it was
     */
    public void commit() throws DataFileException {
        try {
            if (channel.isOpen()) {
                channel.force(true);
                channel.close();
            } else {
                force(temporary);
            }
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            }
            done = true;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel reopened = FileChannel.open(file, StandardOpenOption.WRITE)) {
            reopened.force(true);
        }
    }

    /**
     * The refusal to report when writing to {@link #stream()} failed.
     *
     * @param cause what the stream threw
     * @return the exception to throw
     */
    public DataFileException failure(IOException cause) {
        return refusal(name, "the file cannot be written (" + reason(cause) + ")", cause);
    }

    /** Gives up unless committed: the temporary file is removed. */
    @Override
    public void close() throws DataFileException {
        if (done) {
            return;
        }
        done = true;
        try {
            channel.close();
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : e.getClass().getSimpleName() + ": " + message;
    }

    private static DataFileException refusal(String name, String problem, Throwable cause) {
        return new DataFileException(cause, DataFileException.Kind.NOT_WRITABLE, Place.of(name), problem,
            "close it where it is open, check the folder, its permissions and the free room, or choose another file");
    }
}
