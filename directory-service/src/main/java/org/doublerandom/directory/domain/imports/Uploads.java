package org.doublerandom.directory.domain.imports;

import java.io.InputStream;
import java.util.Iterator;
import java.util.function.Function;

/** The files that were brought, until their import has ended. */
public interface Uploads {
    /** @throws UploadTooLarge before anything of the import exists */
    void keep(ImportId id, InputStream file);

    /**
     * Reads the rows, header first, as often as wanted.
     *
     * @param use what to do with the rows, which end in {@link BrokenTable} where the file is no table
     */
    <R> R read(ImportId id, Function<Iterator<Row>, R> use);

    void drop(ImportId id);
}
