package org.doublerandom.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.doublerandom.tables.line.Cell;
import org.doublerandom.tables.line.Line;
import org.doublerandom.tables.line.Lines;

/** Table files of the tests: published ones, and some that are written for one test. */
public final class Files {
    private Files() {}

    /** @param name below the test resources, e.g. {@code items/zhejiang-2017.csv} */
    public static Path published(String name) {
        try {
            return Path.of(Objects.requireNonNull(Files.class.getResource("/" + name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Path written(Path folder, String text) {
        return written(folder, text, StandardCharsets.UTF_8);
    }

    public static Path written(Path folder, String text, Charset charset) {
        return written(folder, text.getBytes(charset));
    }

    public static Path written(Path folder, byte[] bytes) {
        try {
            return java.nio.file.Files.write(folder.resolve("table"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as it is read when nobody says how. */
    public static List<Line> lines(Path file) throws IOException {
        return all(Reading.found(file).lines(file));
    }

    public static List<Line> all(Lines lines) {
        try (lines) {
            List<Line> all = new ArrayList<>();
            lines.forEachRemaining(all::add);
            return all;
        }
    }

    public static List<String> texts(Line line) {
        return line.cells().stream().map(Cell::text).toList();
    }
}
