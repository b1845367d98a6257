package org.doublerandom.local.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file layer under the store that tells what was written and whether the disk was made to have it. */
public final class WatchedFiles extends FilePathWrapper {
    static final String PREFIX = "watched:";

    private static final AtomicInteger FORCED = new AtomicInteger();
    private static final AtomicInteger WRITES_BEFORE_FORCE = new AtomicInteger();
    private static final AtomicInteger WRITES = new AtomicInteger();
    private static final AtomicLong BYTES = new AtomicLong();

    static void register() {
        FilePath.register(new WatchedFiles());
        FORCED.set(0);
        WRITES_BEFORE_FORCE.set(0);
        WRITES.set(0);
        BYTES.set(0);
    }

    static int forced() {
        return FORCED.get();
    }

    static long bytes() {
        return BYTES.get();
    }

    /** Writes that a power cut could take. */
    static int notForced() {
        return WRITES.get() - WRITES_BEFORE_FORCE.get();
    }

    @Override
    public String getScheme() {
        return "watched";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Watched(getBase().open(mode));
    }

    private static final class Watched extends PassedOnFile {
        Watched(FileChannel file) {
            super(file);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            WRITES.incrementAndGet();
            BYTES.addAndGet(source.remaining());
            return super.write(source, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            int before = WRITES.get();
            super.force(metaData);
            FORCED.incrementAndGet();
            WRITES_BEFORE_FORCE.set(before);
        }
    }
}
