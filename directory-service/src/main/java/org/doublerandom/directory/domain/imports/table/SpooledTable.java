package org.doublerandom.directory.domain.imports.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.doublerandom.tables.Choice;
import org.doublerandom.tables.Preview;
import org.doublerandom.tables.TableFile;
import org.doublerandom.tables.header.Dictionary;
import org.doublerandom.tables.header.HeaderFound;
import org.doublerandom.tables.header.Mapping;
import org.doublerandom.tables.header.Row;
import org.doublerandom.tables.line.FileRefused;

/** A brought file on the disk, while it is read: a workbook cannot be read from its beginning to its end. */
public final class SpooledTable {
    private SpooledTable() {}

    /**
     * Looks at the whole file.
     *
     * @throws BrokenTable where the file is no table, or cannot be read as was said
     */
    public static Looked look(InputStream brought, Dictionary columns, Choice choice, List<Mapping> known) {
        return spooled(brought, file -> {
            TableFile table = TableFile.looked(file, columns, choice, known);
            Choice taken = choice.with(table.found().map(HeaderFound::mapping).orElse(null));
            return new Looked(
                    new Taking(taken, Preview.of(table)),
                    table.question().map(SpooledTable::error).orElse(null));
        });
    }

    /** @throws BrokenTable where the file is no table of that kind, then or while it is read on */
    public static <R> R read(InputStream brought, Dictionary columns, Choice choice, Function<Iterator<Row>, R> use) {
        return spooled(
                brought,
                file -> TableFile.looked(file, columns, choice, List.of())
                        .requireSure()
                        .read(use));
    }

    private static <R> R spooled(InputStream brought, Use<R> use) {
        try {
            Path file = Files.createTempFile(SpoolFolder.ofThisProcess().path(), "table", null);
            try {
                Files.copy(brought, file, StandardCopyOption.REPLACE_EXISTING);
                return use.of(file);
            } finally {
                Files.delete(file);
            }
        } catch (FileRefused refused) {
            throw new BrokenTable(error(refused));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RowError error(FileRefused refused) {
        return new RowError(refused.line(), "#1", refused.code(), refused.getMessage());
    }

    private interface Use<R> {
        R of(Path file) throws IOException;
    }
}
