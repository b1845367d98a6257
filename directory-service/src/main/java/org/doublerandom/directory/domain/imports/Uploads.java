package org.doublerandom.directory.domain.imports;

import java.io.InputStream;

/** The files that were brought, until their import has ended. */
public interface Uploads {
    /** @throws UploadTooLarge before anything of the import exists */
    void keep(ImportId id, InputStream file);

    /** The rows from the first one on; may be opened again. */
    Rows open(ImportId id);

    void drop(ImportId id);
}
