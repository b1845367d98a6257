package org.doublerandom.draw.domain.frame;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A frozen file as it comes: pieces of whole lines, one after the other, so that never all of it has to be at hand. */
public interface FilePieces {
    Stream<byte[]> pieces();

    static FilePieces of(byte[] whole) {
        return () -> Stream.of(whole);
    }

    /** All in one; for files that are known to be small. */
    default byte[] whole() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces().forEachOrdered(whole::writeBytes);
        return whole.toByteArray();
    }

    /** The same file; whoever looks sees each piece before the reader does. */
    default FilePieces seenBy(Consumer<byte[]> onlooker) {
        return () -> pieces().peek(onlooker);
    }
}
