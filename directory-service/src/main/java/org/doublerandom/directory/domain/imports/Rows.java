package org.doublerandom.directory.domain.imports;

/** The rows of an uploaded file, header first; iterating ends in {@link BrokenTable} where the file is no table. */
public interface Rows extends Iterable<Row>, AutoCloseable {
    @Override
    void close();
}
