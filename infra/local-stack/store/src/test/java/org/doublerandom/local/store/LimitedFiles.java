package org.doublerandom.local.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file layer under the store that refuses what lies beyond so many bytes, in the middle of a write like a full disk. */
public final class LimitedFiles extends FilePathWrapper {
    static final String PREFIX = "limited:";
    static final AtomicLong LIMIT = new AtomicLong(Long.MAX_VALUE);

    static void register() {
        FilePath.register(new LimitedFiles());
    }

    @Override
    public String getScheme() {
        return "limited";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Limited(getBase().open(mode));
    }

    private static final class Limited extends FileBaseDefault {
        private final FileChannel file;

        Limited(FileChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            long room = LIMIT.get() - position;
            if (room >= source.remaining()) {
                return file.write(source, position);
            }
            if (room > 0) {
                ByteBuffer part = source.duplicate();
                part.limit(part.position() + (int) room);
                file.write(part, position);
            }
            throw new IOException("No space left on device");
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
