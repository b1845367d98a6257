package org.doublerandom.starter.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A body that was received to its end and can be read again; a long one waits on disk, so that memory is not its measure. */
final class ReceivedBody implements AutoCloseable {
    private static final int IN_MEMORY = 256 * 1024;

    private final byte[] beginning;
    private final @Nullable FileChannel whole;

    private ReceivedBody(byte[] beginning, @Nullable FileChannel whole) {
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

    InputStream open() {
        return whole == null ? new ByteArrayInputStream(beginning) : new FromDisk(whole);
    }

    @Override
    public void close() throws IOException {
        if (whole != null) {
            whole.close();
        }
    }

    private static ReceivedBody onDisk(byte[] beginning, InputStream rest, long most) throws IOException {
        Path file = Files.createTempFile("command", ".body");
        // Where the system can, the file loses its name at once: a kill leaves nothing of what somebody sent.
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            long size = 0;
            for (byte[] part = beginning; part.length > 0; part = rest.readNBytes(IN_MEMORY)) {
                size += part.length;
                if (size > most) {
                    throw new BodyTooLarge(most);
                }
                write(channel, ByteBuffer.wrap(part));
            }
            return new ReceivedBody(new byte[0], channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void write(FileChannel channel, ByteBuffer part) throws IOException {
        while (part.hasRemaining()) {
            channel.write(part);
        }
    }

    /** Reads from the beginning, whoever else has read. */
    private static final class FromDisk extends InputStream {
        private final FileChannel whole;
        private long position;

        private FromDisk(FileChannel whole) {
            this.whole = whole;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = whole.read(ByteBuffer.wrap(target, offset, length), position);
            position += Math.max(0, read);
            return read;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(Integer.MAX_VALUE, whole.size() - position);
        }
    }
}
