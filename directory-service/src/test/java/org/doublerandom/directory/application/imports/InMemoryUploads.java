package org.doublerandom.directory.application.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.Upload;
import org.doublerandom.directory.domain.imports.Uploads;
import org.doublerandom.directory.domain.imports.table.LineSet;
import org.doublerandom.directory.domain.imports.table.Looked;
import org.doublerandom.directory.domain.imports.table.SpooledTable;
import org.doublerandom.tables.Choice;
import org.doublerandom.tables.header.Dictionary;
import org.doublerandom.tables.header.Mapping;
import org.doublerandom.tables.header.Row;
import org.doublerandom.values.Digest;

public final class InMemoryUploads implements Uploads {
    public static final Instant BROUGHT = Instant.parse("2024-04-16T01:00:00Z");

    private static final Map<Object, List<Row>> READ = new ConcurrentHashMap<>();
    private static final Map<Object, Looked> LOOKED = new ConcurrentHashMap<>();

    public final Map<String, String> files = new HashMap<>();
    private final Map<String, ImportId> imports = new HashMap<>();
    private final Map<String, byte[]> refused = new HashMap<>();

    @Override
    public Upload keep(ImportId id, InputStream file) {
        try {
            // A character for each byte: what a file is written in is found by those who read it.
            String text = new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
            String upload = "u-" + (imports.size() + 1);
            files.put(upload, text);
            imports.put(upload, id);
            return new Upload(
                    upload,
                    text.length(),
                    text.chars().filter(c -> c == '\n').count(),
                    Digest.of(text.getBytes(StandardCharsets.ISO_8859_1)).hex());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Looked look(Upload upload, Dictionary columns, Choice choice, List<Mapping> known) {
        String file = require(files, upload);
        return LOOKED.computeIfAbsent(
                List.of(file, columns, choice, known), key -> SpooledTable.look(bytes(file), columns, choice, known));
    }

    @Override
    public <R> R read(Upload upload, Dictionary columns, Choice choice, Function<Iterator<Row>, R> use) {
        String file = require(files, upload);
        // What was read of a file once is read of it again: it never changes.
        List<Row> rows = READ.computeIfAbsent(List.of(file, columns, choice), key -> rows(file, columns, choice));
        return use.apply(rows.iterator());
    }

    private static List<Row> rows(String text, Dictionary columns, Choice choice) {
        return SpooledTable.read(bytes(text), columns, choice, rows -> {
            List<Row> all = new ArrayList<>();
            rows.forEachRemaining(all::add);
            return all;
        });
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
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
