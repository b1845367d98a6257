package org.doublerandom.local.store.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A copy of the store as it was at one moment, written while others go on writing. */
final class Backup {
    private static final int BYTES_PER_COMMIT = 4 * 1024 * 1024;

    private Backup() {}

    /** Remembers the present state of every map; call it while nobody changes anything. */
    static Snapshot snapshot(MVStore store) {
        MVStore.TxCounter usage = store.registerVersionUsage();
        Map<String, Cursor<byte[], byte[]>> maps = new LinkedHashMap<>();
        for (String name : StoreFile.dataMaps(store)) {
            maps.put(name, Entries.of(store, name).cursor(null));
        }
        return new Snapshot(store, usage, maps);
    }

    record Snapshot(MVStore store, MVStore.TxCounter usage, Map<String, Cursor<byte[], byte[]>> maps)
            implements AutoCloseable {

        /** Writes a file that a store can be opened with; a file of that name is replaced when the copy is whole. */
        void writeTo(String target) {
            Path draft = Path.of(target + ".draft");
            try {
                Files.deleteIfExists(draft);
                copyTo(draft);
                try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                    written.force(true);
                }
                Files.move(draft, Path.of(target), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void copyTo(Path draft) {
            MVStore copy = StoreFile.open(StoreOptions.of(draft));
            try {
                int sinceCommit = 0;
                for (Map.Entry<String, Cursor<byte[], byte[]>> each : maps.entrySet()) {
                    MVMap<byte[], byte[]> map = Entries.of(copy, each.getKey());
                    Cursor<byte[], byte[]> entries = each.getValue();
                    while (entries.hasNext()) {
                        byte[] key = entries.next();
                        map.put(key, entries.getValue());
                        sinceCommit += key.length + entries.getValue().length;
                        if (sinceCommit > BYTES_PER_COMMIT) {
                            copy.commit();
                            sinceCommit = 0;
                        }
                    }
                }
                copy.close();
            } finally {
                copy.closeImmediately();
            }
        }

        @Override
        public void close() {
            store.deregisterVersionUsage(usage);
        }
    }
}
