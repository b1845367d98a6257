package org.doublerandom.draw.domain.frame;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** A frozen file as it comes: pieces of whole lines, one after the other, so that never all of it has to be at hand. */
public interface FilePieces {
    Stream<byte[]> pieces();

    static FilePieces of(byte[] whole) {
        return () -> Stream.of(whole);
    }

    /** The same file; whoever looks sees each piece before the reader does. */
    default FilePieces seenBy(Consumer<byte[]> onlooker) {
        return () -> pieces().peek(onlooker);
    }
}
