package org.doublerandom.local.store.engine;

import java.util.Map;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FileUtils;
import org.jspecify.annotations.Nullable;

/** Opens the file of a store, if it is one that this program understands. */
public final class StoreFile {
    /** Raised whenever a file written by this program would be misread by the one before. */
    public static final int FORMAT = 1;

    private static final String FORMAT_MAP = "format";
    private static final String VERSION = "version";
    private static final int CACHE_MIB = 32;
    private static final int PAGE_BYTES = 8 * 1024;

    private StoreFile() {}

    /**
     * Looks whether the file is a readable store of this format, without changing it.
     *
     * @throws NotThisStore if it is not
     */
    public static void check(String file) {
        if (!FileUtils.exists(file)) {
            throw new NotThisStore(file + ": no such file");
        }
        if (FileUtils.size(file) == 0) {
            throw new NotThisStore(file + ": is empty");
        }
        MVStore store = open(file, new MVStore.Builder().fileName(file).readOnly());
        try {
            checkFormat(file, store);
            readAll(file, store);
        } finally {
            store.closeImmediately();
        }
    }

    static MVStore open(StoreOptions options) {
        String file = options.file();
        MVStore store = file == null ? MVStore.open(null) : openFile(file);
        store.setVersionsToKeep(0);
        store.setRetentionTime(0);
        MVMap<String, String> format = store.openMap(FORMAT_MAP);
        if (format.putIfAbsent(VERSION, Integer.toString(FORMAT)) == null) {
            store.commit();
        }
        return store;
    }

    /** The maps of the data, without that of the format. */
    static Set<String> dataMaps(MVStore store) {
        Set<String> names = store.getMapNames();
        names.remove(FORMAT_MAP);
        return names;
    }

    private static MVStore openFile(String file) {
        if (FileUtils.exists(file) && FileUtils.size(file) > 0) {
            // Looked at first, so that nothing is written into a file that is not ours.
            MVStore found = open(file, new MVStore.Builder().fileName(file).readOnly());
            try {
                checkFormat(file, found);
            } finally {
                found.closeImmediately();
            }
        }
        // The buffer size is zero so that nothing but the committer writes: a commit in between would cut a command.
        return open(
                file,
                new MVStore.Builder()
                        .fileName(file)
                        .autoCommitDisabled()
                        .autoCommitBufferSize(0)
                        .cacheSize(CACHE_MIB)
                        .pageSplitSize(PAGE_BYTES));
    }

    private static MVStore open(String file, MVStore.Builder builder) {
        try {
            return builder.open();
        } catch (MVStoreException e) {
            throw new NotThisStore(file + ": cannot be opened as a store: " + e.getMessage(), e);
        }
    }

    private static void checkFormat(String file, MVStore store) {
        String version = version(store);
        if (version == null) {
            if (store.getMapNames().isEmpty()) {
                return;
            }
            throw new NotThisStore(file + ": written by a program before format " + FORMAT
                    + ", whose data are not taken over. Move the data folder away and load the data again");
        }
        if (!version.equals(Integer.toString(FORMAT))) {
            throw new NotThisStore(file + ": has format " + version + ", this program reads format " + FORMAT
                    + ". Start the version of the program that wrote it");
        }
    }

    private static @Nullable String version(MVStore store) {
        if (!store.hasMap(FORMAT_MAP)) {
            return null;
        }
        Map<String, String> format = store.openMap(FORMAT_MAP);
        return format.get(VERSION);
    }

    private static void readAll(String file, MVStore store) {
        try {
            for (String name : dataMaps(store)) {
                Entries.of(store, name).sizeAsLong();
            }
        } catch (MVStoreException e) {
            throw new NotThisStore(file + ": is damaged: " + e.getMessage(), e);
        }
    }
}
