package org.doublerandom.directory.domain.imports.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.function.Function;
import org.doublerandom.tables.TableFile;
import org.doublerandom.tables.header.Dictionary;
import org.doublerandom.tables.header.Row;
import org.doublerandom.tables.line.FileRefused;

/** A brought file on the disk, while it is read: a workbook cannot be read from its beginning to its end. */
public final class SpooledTable {
    private SpooledTable() {}

    /** @throws BrokenTable where the file is no table of that kind, then or while it is read on */
    public static <R> R read(InputStream brought, Dictionary columns, Function<Iterator<Row>, R> use) {
        try {
            Path file = Files.createTempFile(SpoolFolder.ofThisProcess().path(), "table", null);
            try {
                Files.copy(brought, file, StandardCopyOption.REPLACE_EXISTING);
                return TableFile.found(file, columns).requireSure().read(use);
            } finally {
                Files.delete(file);
            }
        } catch (FileRefused refused) {
            throw new BrokenTable(new RowError(refused.line(), "#1", refused.code(), refused.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
