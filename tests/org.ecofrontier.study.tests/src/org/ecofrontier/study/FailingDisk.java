package org.ecofrontier.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk that fails at the n-th call; a write that fails leaves half of the content, as a full disk does. */
final class FailingDisk implements Disk {

    private int callsLeft;

    FailingDisk(int calls) {
        this.callsLeft = calls;
    }

    private void call() throws IOException {
        if (callsLeft-- <= 0) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public void write(Path path, byte[] content) throws IOException {
        if (callsLeft <= 0) {
            Disk.REAL.write(path, Arrays.copyOf(content, content.length / 2));
        }
        call();
        Disk.REAL.write(path, content);
    }

    @Override
    public byte[] read(Path path) throws IOException {
        call();
        return Disk.REAL.read(path);
    }

    @Override
    public void replace(Path source, Path target) throws IOException {
        call();
        Disk.REAL.replace(source, target);
    }

    @Override
    public void flushFolder(Path path) throws IOException {
        call();
        Disk.REAL.flushFolder(path);
    }
}
