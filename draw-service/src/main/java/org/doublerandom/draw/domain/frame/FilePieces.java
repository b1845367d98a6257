package org.doublerandom.draw.domain.frame;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/**
 * A file as it comes, piece by piece, so that never all of it has to be at hand. Each piece of a frozen file is some whole lines.
 */
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

    /** The same file; whoever reads it to its end is stopped there if it was another. */
    default FilePieces boundBy(Suite suite, Digest digest) {
        return () -> {
            MessageDigest passed = suite.messageDigest();
            return Stream.concat(
                    pieces().peek(passed::update),
                    Stream.of(passed).map(end -> Digest.ofBytes(end.digest())).flatMap(found -> {
                        if (!found.equals(digest)) {
                            throw new IllegalStateException("digest " + found + " (expected: " + digest + ")");
                        }
                        return Stream.empty();
                    }));
        };
    }

    /** The same file; whoever looks sees each piece before the reader does. */
    default FilePieces seenBy(Consumer<byte[]> onlooker) {
        return () -> pieces().peek(onlooker);
    }
}
