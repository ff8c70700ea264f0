package org.ecofrontier.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The real file system, on which the n-th change fails: opening for writing, writing, forcing to the disk, renaming, deleting, making a
 * folder. What was written before stays, of a write that fails half of the bytes, as on a disk that is full. The product knows nothing
 * of it: it gets paths of this provider.
 */
final class FaultyDisk extends FileSystemProvider {

    /** Once a disk is full, or only one call fails. */
    enum Fault { FULL, ONCE }

    private final FileSystem real = FileSystems.getDefault();
    private final FileSystemProvider provider = real.provider();
    private final FaultyFiles system = new FaultyFiles(this, real);
    private final Fault fault;
    private final int failing;
    private int changes;

    FaultyDisk(Fault fault, int failing) {
        this.fault = fault;
        this.failing = failing;
    }

    /** {@return a file on this disk} */
    Path path(Path file) {
        return new FaultyPath(system, file.toAbsolutePath());
    }

    /** {@return whether a call has failed} */
    boolean hasFailed() {
        return changes > failing;
    }

    private boolean fails() {
        int change = changes++;
        return change == failing || fault == Fault.FULL && change > failing;
    }

    private void change(Path file) throws IOException {
        if (fails()) {
            throw failure(file);
        }
    }

    private FileSystemException failure(Path file) {
        return new FileSystemException(file.toString(), null, fault == Fault.FULL ? "No space left on device" : "Input/output error");
    }

    static Path real(Path path) {
        if (path instanceof FaultyPath faulty) {
            return faulty.real();
        }
        throw new ProviderMismatchException();
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        boolean writes = options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
        if (writes) {
            change(path);
        }
        return new Channel(path, provider.newFileChannel(real(path), options, attributes));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        DirectoryStream<Path> stream = provider.newDirectoryStream(real(folder), each -> filter.accept(new FaultyPath(system, each)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> each = stream.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override
                    public Path next() {
                        return new FaultyPath(system, each.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        if (!provider.exists(real(folder))) {
            change(folder);
        }
        provider.createDirectory(real(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        // A full disk lets files be deleted.
        if (fault == Fault.ONCE && provider.exists(real(path))) {
            change(path);
        }
        provider.delete(real(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        change(target);
        provider.copy(real(source), real(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        if (fault == Fault.ONCE) {
            change(target);
        }
        provider.move(real(source), real(target), options);
    }

    @Override
    public boolean isSameFile(Path first, Path second) throws IOException {
        return provider.isSameFile(real(first), real(second));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return provider.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return provider.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        provider.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return provider.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        return provider.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return provider.readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        change(path);
        provider.setAttribute(real(path), attribute, value, options);
    }

    /** A channel whose writes may fail. */
    private final class Channel extends FileChannel {

        private final Path file;
        private final FileChannel channel;

        Channel(Path file, FileChannel channel) {
            this.file = file;
            this.channel = channel;
        }

        /** The half that still fits is written. */
        private void beforeWriting(ByteBuffer source) throws IOException {
            if (fails()) {
                ByteBuffer half = source.duplicate();
                half.limit(half.position() + half.remaining() / 2);
                channel.write(half);
                throw failure(file);
            }
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            beforeWriting(source);
            return channel.write(source);
        }

        @Override
        public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
            change(file);
            return channel.write(sources, offset, length);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            change(file);
            return channel.write(source, position);
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
            change(file);
            return channel.transferFrom(source, position, count);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            channel.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            change(file);
            channel.force(metaData);
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return channel.read(target);
        }

        @Override
        public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
            return channel.read(targets, offset, length);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return channel.read(target, position);
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
            return channel.transferTo(position, count, target);
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
            return channel.map(mode, position, size);
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) throws IOException {
            return channel.lock(position, size, shared);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return channel.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }
    }
}
