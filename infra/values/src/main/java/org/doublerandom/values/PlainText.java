package org.doublerandom.values;

import java.text.Normalizer;
import java.util.OptionalInt;

/**
 * The characters that the texts of requests and tables consist of, in all services: what can be seen, in the composed form (NFC). What
 * is refused is named here by its code points, so that each JDK refuses the same; characters that Unicode adds later are
 * accepted.
 */
public final class PlainText {
    /** The same rule as a regular expression, as schemas have them (ECMA-262 with the flag {@code u}). */
    public static final String PATTERN =
            "^[^\\u0000-\\u0008\\u000B-\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C"
                    + "\\u115F-\\u1160\\u17B4-\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E"
                    + "\\u2060-\\u206F\\u3164\\uD800-\\uDFFF\\uE000-\\uF8FF\\uFDD0-\\uFDEF\\uFEFF\\uFFA0"
                    + "\\uFFF9-\\uFFFF\\uD834\\uDD73-\\uD834\\uDD7A\\uD83F\\uDFFE-\\uD83F\\uDFFF"
                    + "\\uD87F\\uDFFE-\\uD87F\\uDFFF\\uD8BF\\uDFFE-\\uD8BF\\uDFFF"
                    + "\\uD8FF\\uDFFE-\\uD8FF\\uDFFF\\uD93F\\uDFFE-\\uD93F\\uDFFF"
                    + "\\uD97F\\uDFFE-\\uD97F\\uDFFF\\uD9BF\\uDFFE-\\uD9BF\\uDFFF"
                    + "\\uD9FF\\uDFFE-\\uD9FF\\uDFFF\\uDA3F\\uDFFE-\\uDA3F\\uDFFF"
                    + "\\uDA7F\\uDFFE-\\uDA7F\\uDFFF\\uDABF\\uDFFE-\\uDABF\\uDFFF"
                    + "\\uDAFF\\uDFFE-\\uDAFF\\uDFFF\\uDB3F\\uDFFE-\\uDB3F\\uDFFF"
                    + "\\uDB40\\uDC00-\\uDB40\\uDCFF\\uDB7F\\uDFFE-\\uDB7F\\uDFFF"
                    + "\\uDB80\\uDC00-\\uDBFF\\uDFFF"
                    + "]*$";

    private PlainText() {}

    /**
     * The text in the composed form.
     *
     * @throws IllegalArgumentException for a control character other than tab and line ends, half a surrogate pair, an
     *     invisible or direction-changing character, the replacement character, private use or a noncharacter
     */
    public static String of(String text) {
        firstRefused(text).ifPresent(c -> {
            throw new IllegalArgumentException(
                    "U+%04X (expected: no control, invisible, direction-changing or private character)".formatted(c));
        });
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The first code point that no text may hold. */
    public static OptionalInt firstRefused(String text) {
        return text.codePoints().filter(c -> !isPlain(c)).findFirst();
    }

    private static boolean isPlain(int c) {
        return !isControl(c) && !isInvisible(c) && !isNobodysCharacter(c);
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || in(c, 0x7F, 0x9F);
    }

    // Two texts that look alike and differ by these are taken for one another by people.
    private static boolean isInvisible(int c) {
        return c == 0xAD // soft hyphen
                || c == 0x34F // combining grapheme joiner
                || c == 0x61C // Arabic letter mark
                || in(c, 0x115F, 0x1160) // Hangul fillers
                || in(c, 0x17B4, 0x17B5) // Khmer inherent vowels
                || in(c, 0x180B, 0x180F) // Mongolian selectors
                || in(c, 0x200B, 0x200F) // zero width, marks of direction
                || in(c, 0x2028, 0x202E) // separators, embeddings and overrides
                || in(c, 0x2060, 0x206F) // joiners, isolates
                || c == 0x3164 // Hangul filler
                || c == 0xFEFF // byte order mark
                || c == 0xFFA0 // halfwidth Hangul filler
                || in(c, 0xFFF9, 0xFFFD) // annotation; what stands for an unreadable character
                || in(c, 0x1D173, 0x1D17A) // musical controls
                || in(c, 0xE0000, 0xE00FF); // tags; the selectors of variants of Han characters lie behind them
    }

    private static boolean isNobodysCharacter(int c) {
        return in(c, 0xD800, 0xDFFF) // half a surrogate pair
                || in(c, 0xE000, 0xF8FF) // private use
                || in(c, 0xF0000, 0x10FFFF)
                || in(c, 0xFDD0, 0xFDEF)
                || (c & 0xFFFE) == 0xFFFE;
    }

    private static boolean in(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
