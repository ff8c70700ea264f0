package org.ecofrontier.install;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.ecofrontier.install.InstallException.Kind;

/** Keeps two programs from changing one installation at the same time. The operating system gives it up when a program ends. */
final class AreaLock implements AutoCloseable {

    private final FileChannel channel;

    private AreaLock(FileChannel channel) {
        this.channel = channel;
    }

    static AreaLock take(Path area) throws InstallException {
        try {
            Path folder = Files.createDirectories(area.resolve("p2"));
            FileChannel channel = FileChannel.open(folder.resolve("installing.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = null;
            try {
                lock = channel.tryLock();
            } catch (OverlappingFileLockException e) {
                channel.close();
                throw new InstallException(Kind.INVALID, InstallText.of("area.busy", area), e);
            }
            if (lock == null) {
                channel.close();
                throw new InstallException(Kind.INVALID, InstallText.of("area.busy", area));
            }
            return new AreaLock(channel);
        } catch (IOException e) {
            throw new InstallException(Kind.INVALID, InstallText.of("area.unwritable", area), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
