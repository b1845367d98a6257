package org.doublerandom.testkit.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The names of a service's operations as programs know them already: {@code operation-ids.txt} among its test resources. */
public final class OperationIds {
    private OperationIds() {}

    /** In their order; a name that changes breaks whoever has made a program from the document. */
    public static List<String> pinned() {
        try (InputStream in = Objects.requireNonNull(
                OperationIds.class.getResourceAsStream("/operation-ids.txt"), "no operation-ids.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
