package org.doublerandom.starter.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A body that was received to its end and can be read again; a long one waits on disk, so that memory is not its measure. */
final class ReceivedBody implements AutoCloseable {
    private static final int IN_MEMORY = 256 * 1024;

    private final byte[] beginning;
    private final @Nullable Path whole;

    private ReceivedBody(byte[] beginning, @Nullable Path whole) {
        this.beginning = beginning;
        this.whole = whole;
    }

    /** @throws BodyTooLarge before more than that is kept */
    static ReceivedBody of(InputStream body, long most) throws IOException {
        byte[] beginning = body.readNBytes((int) Math.min(IN_MEMORY, most + 1));
        if (beginning.length > most) {
            throw new BodyTooLarge(most);
        }
        return beginning.length < IN_MEMORY ? new ReceivedBody(beginning, null) : onDisk(beginning, body, most);
    }

    InputStream open() throws IOException {
        return whole == null ? new ByteArrayInputStream(beginning) : Files.newInputStream(whole);
    }

    @Override
    public void close() throws IOException {
        if (whole != null) {
            Files.deleteIfExists(whole);
        }
    }

    private static ReceivedBody onDisk(byte[] beginning, InputStream rest, long most) throws IOException {
        ReceivedBody received = new ReceivedBody(new byte[0], Files.createTempFile("command", ".body"));
        try (OutputStream file = Files.newOutputStream(received.requireWhole())) {
            file.write(beginning);
            byte[] part = new byte[IN_MEMORY];
            long size = beginning.length;
            for (int read = rest.read(part); read >= 0; read = rest.read(part)) {
                size += read;
                if (size > most) {
                    throw new BodyTooLarge(most);
                }
                file.write(part, 0, read);
            }
            return received;
        } catch (IOException | RuntimeException e) {
            received.close();
            throw e;
        }
    }

    private Path requireWhole() {
        if (whole == null) {
            throw new IllegalStateException("the body is in memory (expected: on disk)");
        }
        return whole;
    }
}
