package org.doublerandom.directory.domain.imports;

import java.io.InputStream;
import java.util.Optional;
import org.doublerandom.directory.domain.imports.table.RowError;

/** All that the examinations of imports have found, however much it is; kept as long as the import. */
public interface Reports {
    /** Begins the report of an import anew; it is there once it is closed. */
    Writing begin(ImportId id);

    /** The whole report as CSV in UTF-8, read from the store while it is handed out; empty where there is none. */
    Optional<InputStream> read(ImportId id);

    /** A report that is being written. */
    interface Writing {
        void add(RowError found);

        /** The report is whole; one that is not closed is none. */
        void close();
    }
}
