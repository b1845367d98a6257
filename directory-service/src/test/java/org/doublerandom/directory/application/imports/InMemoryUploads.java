package org.doublerandom.directory.application.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.Upload;
import org.doublerandom.directory.domain.imports.Uploads;
import org.doublerandom.directory.domain.imports.table.LineSet;
import org.doublerandom.directory.domain.imports.table.SpooledTable;
import org.doublerandom.tables.header.Row;

public final class InMemoryUploads implements Uploads {
    public static final Instant BROUGHT = Instant.parse("2024-04-16T01:00:00Z");

    public final Map<String, String> files = new HashMap<>();
    private final Map<String, ImportId> imports = new HashMap<>();
    private final Map<String, byte[]> refused = new HashMap<>();

    @Override
    public Upload keep(ImportId id, InputStream file) {
        try {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String upload = "u-" + (imports.size() + 1);
            files.put(upload, text);
            imports.put(upload, id);
            return new Upload(
                    upload, text.length(), text.chars().filter(c -> c == '\n').count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <R> R read(Upload upload, ImportKind kind, Function<Iterator<Row>, R> use) {
        byte[] file = require(files, upload).getBytes(StandardCharsets.UTF_8);
        return SpooledTable.read(new ByteArrayInputStream(file), kind.columns(), use);
    }

    @Override
    public void keepRefused(Upload upload, LineSet lines) {
        refused.put(upload.id(), lines.bytes());
    }

    @Override
    public LineSet refused(Upload upload) {
        return LineSet.of(require(refused, upload));
    }

    @Override
    public void drop(Upload upload) {
        files.remove(upload.id());
        refused.remove(upload.id());
    }

    @Override
    public List<Brought> broughtBefore(Instant then) {
        return files.keySet().stream()
                .filter(upload -> BROUGHT.isBefore(then))
                .map(upload -> new Brought(new Upload(upload, 0, 0), imports.get(upload)))
                .toList();
    }

    private static <V> V require(Map<String, V> kept, Upload upload) {
        V found = kept.get(upload.id());
        if (found == null) {
            throw new IllegalStateException(upload + " is not kept (expected: kept until its import ends)");
        }
        return found;
    }
}
