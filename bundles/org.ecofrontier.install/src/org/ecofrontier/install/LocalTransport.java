package org.ecofrontier.install;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.internal.p2.repository.Transport;

/**
 * Hands p2 the files of a repository in a folder. There is no other transport in the product: whatever a repository refers to,
 * mirrors and statistics included, p2 can not reach the network.
 */
final class LocalTransport extends Transport {

    private static final int BUFFER = 1 << 16;

    @Override
    public IStatus download(URI source, OutputStream target, IProgressMonitor monitor) {
        try (InputStream in = Files.newInputStream(file(source))) {
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (monitor != null && monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                target.write(buffer, 0, n);
            }
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(e.getClass().getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public InputStream stream(URI source, IProgressMonitor monitor) throws FileNotFoundException, CoreException {
        try {
            return Files.newInputStream(file(source));
        } catch (FileNotFoundException e) {
            throw e;
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    @Override
    public long getLastModified(URI source, IProgressMonitor monitor) throws FileNotFoundException, CoreException {
        try {
            return Files.getLastModifiedTime(file(source)).toMillis();
        } catch (FileNotFoundException e) {
            throw e;
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    private static Path file(URI source) throws IOException {
        if (!"file".equals(source.getScheme())) {
            throw new IOException("only files are read, not " + source);
        }
        Path file = Path.of(source);
        if (!Files.isRegularFile(file)) {
            throw new FileNotFoundException(file.toString());
        }
        return file;
    }
}
