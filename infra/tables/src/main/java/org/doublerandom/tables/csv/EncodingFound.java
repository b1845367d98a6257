package org.doublerandom.tables.csv;

import java.io.IOException;
import java.nio.file.Path;
import org.doublerandom.tables.line.FileRefused;

/**
 * In which encoding a file is taken to be written, decided by the whole of it.
 *
 * @param isSure where it is not, a person says which it is before anything is stored
 */
public record EncodingFound(Encoding encoding, boolean isSure) {

    /**
     * UTF-8 wherever it can be UTF-8, but where that would be letters of other alphabets only, and Chinese in GB18030.
     *
     * @throws FileRefused if it is in neither
     */
    public static EncodingFound in(Path file) throws IOException {
        Scripts utf8 = Scripts.of(file, Encoding.UTF_8);
        if (utf8.isAscii()) {
            return new EncodingFound(Encoding.UTF_8, true);
        }
        Scripts gb = Scripts.of(file, Encoding.GB18030);
        if (!utf8.readable()) {
            if (!gb.readable()) {
                throw new FileRefused(
                        "encoding-broken",
                        Math.max(utf8.lines(), gb.lines()) + 1,
                        "bytes that are neither UTF-8 nor GB18030 (expected: the whole file in one of them)");
            }
            return new EncodingFound(Encoding.GB18030, true);
        }
        if (!gb.readable() || utf8.foreign() == 0) {
            return new EncodingFound(Encoding.UTF_8, true);
        }
        boolean isGb = utf8.chinese() == 0 && gb.foreign() == 0;
        boolean isDoubtful = !isGb && utf8.foreign() > utf8.chinese();
        return new EncodingFound(isGb ? Encoding.GB18030 : Encoding.UTF_8, !isDoubtful);
    }
}
