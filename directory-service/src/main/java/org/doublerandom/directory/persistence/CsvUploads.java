package org.doublerandom.directory.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Function;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.Row;
import org.doublerandom.directory.domain.imports.UploadTooLarge;
import org.doublerandom.directory.domain.imports.Uploads;
import org.springframework.stereotype.Component;

/** Keeps uploaded files in a folder of this process for as long as their import runs. */
@Component
class CsvUploads implements Uploads {
    static final long MOST_BYTES = 32L * 1024 * 1024;

    private final Path folder;

    CsvUploads() throws IOException {
        this.folder = Files.createTempDirectory("directory-imports");
        folder.toFile().deleteOnExit();
    }

    @Override
    public void keep(ImportId id, InputStream file) {
        try {
            byte[] content = file.readNBytes((int) MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new UploadTooLarge(MOST_BYTES);
            }
            Files.write(fileOf(id), content);
        } catch (IOException e) {
            throw new UncheckedIOException("upload of import " + id.value(), e);
        }
    }

    @Override
    public <R> R read(ImportId id, Function<Iterator<Row>, R> use) {
        CsvRows rows = CsvRows.of(fileOf(id));
        try {
            return use.apply(rows);
        } finally {
            rows.close();
        }
    }

    @Override
    public void drop(ImportId id) {
        try {
            Files.deleteIfExists(fileOf(id));
        } catch (IOException e) {
            throw new UncheckedIOException("upload of import " + id.value(), e);
        }
    }

    private Path fileOf(ImportId id) {
        return folder.resolve(id.value() + ".csv");
    }
}
