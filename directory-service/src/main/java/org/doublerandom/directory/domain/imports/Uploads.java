package org.doublerandom.directory.domain.imports;

import java.io.InputStream;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.doublerandom.directory.domain.imports.table.LineSet;
import org.doublerandom.directory.domain.imports.table.Looked;
import org.doublerandom.tables.Choice;
import org.doublerandom.tables.header.Dictionary;
import org.doublerandom.tables.header.Mapping;
import org.doublerandom.tables.header.Row;

/** The files that were brought, until their import has ended; they outlive the process. */
public interface Uploads {
    /**
     * Keeps a file apart from every other, brought for the same import or not.
     *
     * @throws UploadTooLarge before anything of the import exists
     */
    Upload keep(ImportId id, InputStream file);

    /**
     * Looks at a file as a whole, before its rows are examined.
     *
     * @param columns the names of those that are read
     * @param choice what a person says of it
     * @param known mappings that may be taken by themselves
     * @throws org.doublerandom.directory.domain.imports.table.BrokenTable where the file is no table, or cannot be read as was said
     */
    Looked look(Upload upload, Dictionary columns, Choice choice, List<Mapping> known);

    /**
     * Reads the rows behind the header, as often as wanted.
     *
     * @param columns the names of those that are read
     * @param choice as it was when the file was looked at
     * @param use what to do with the rows
     * @throws org.doublerandom.directory.domain.imports.table.BrokenTable where the file is no table of that kind, then or while it is read on
     */
    <R> R read(Upload upload, Dictionary columns, Choice choice, Function<Iterator<Row>, R> use);

    /** Keeps with the file which of its lines the examination refused, or holds. */
    void keepRefused(Upload upload, LineSet refused);

    LineSet refused(Upload upload);

    /** Drops a file; a repeat changes nothing. */
    void drop(Upload upload);

    /** The files that were brought before then. */
    List<Brought> broughtBefore(Instant then);

    /** A file and the import it was brought for, which may never have been ordered. */
    record Brought(Upload upload, ImportId id) {}
}
