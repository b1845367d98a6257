package org.doublerandom.directory.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.Row;
import org.doublerandom.directory.domain.imports.TableFixtures;
import org.doublerandom.directory.domain.imports.Uploads;

final class InMemoryUploads implements Uploads {
    final Map<ImportId, String> files = new HashMap<>();

    @Override
    public void keep(ImportId id, InputStream file) {
        try {
            files.put(id, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <R> R read(ImportId id, Function<Iterator<Row>, R> use) {
        return use.apply(TableFixtures.rows(files.get(id).split("\n")).iterator());
    }

    @Override
    public void drop(ImportId id) {
        files.remove(id);
    }
}
