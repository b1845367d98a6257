package org.doublerandom.tables.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a file looks like in one encoding.
 *
 * @param readable whether all of its bytes are of that encoding
 * @param lines how many lines could be read
 * @param foreign letters of the alphabets between Latin and Chinese: what Chinese of another encoding is taken for
 * @param chinese Han characters and the punctuation that stands with them
 */
record Scripts(boolean readable, long lines, long foreign, long chinese) {
    private static final int FIRST_FOREIGN = 0x80;
    private static final int BEHIND_FOREIGN = 0x800;
    private static final int FIRST_HAN_PUNCTUATION = 0x2E80;
    private static final char BYTE_ORDER_MARK = 0xFEFF;
    private static final int BUFFER = 1 << 16;

    static Scripts of(Path file, Encoding encoding) throws IOException {
        Count count = new Count();
        try (InputStream bytes = Files.newInputStream(file)) {
            boolean readable = count.all(bytes, encoding.decoder());
            return new Scripts(readable, count.lines, count.foreign, count.chinese);
        }
    }

    boolean isAscii() {
        return readable && foreign == 0 && chinese == 0;
    }

    private static final class Count {
        private long lines;
        private long foreign;
        private long chinese;

        /** Counts up to the first bytes that cannot be read; whether there were none. */
        boolean all(InputStream bytes, CharsetDecoder decoder) throws IOException {
            ByteBuffer read = ByteBuffer.allocate(BUFFER);
            CharBuffer text = CharBuffer.allocate(BUFFER);
            boolean atEnd = false;
            while (!atEnd) {
                int length = bytes.read(read.array(), read.position(), read.remaining());
                atEnd = length < 0;
                read.position(read.position() + Math.max(length, 0)).flip();
                CoderResult result = decoder.decode(read, text, atEnd);
                text.flip().chars().forEach(c -> one((char) c));
                text.clear();
                read.compact();
                if (result.isError()) {
                    return false;
                }
            }
            return true;
        }

        private void one(char c) {
            if (c == '\n') {
                lines++;
            } else if (c >= FIRST_FOREIGN && c < BEHIND_FOREIGN) {
                foreign++;
            } else if (c >= FIRST_HAN_PUNCTUATION && c != BYTE_ORDER_MARK) {
                chinese++;
            }
        }
    }
}
