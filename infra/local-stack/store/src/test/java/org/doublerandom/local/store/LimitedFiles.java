package org.doublerandom.local.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicLong;
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

    private static final class Limited extends PassedOnFile {
        Limited(FileChannel file) {
            super(file);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            long room = LIMIT.get() - position;
            if (room >= source.remaining()) {
                return super.write(source, position);
            }
            if (room > 0) {
                ByteBuffer part = source.duplicate();
                part.limit(part.position() + (int) room);
                super.write(part, position);
            }
            throw new IOException("No space left on device");
        }
    }
}
