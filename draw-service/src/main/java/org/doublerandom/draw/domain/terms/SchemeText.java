package org.doublerandom.draw.domain.terms;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.doublerandom.draw.domain.frame.TextRefused;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** What the public reads about a batch, in words; its last lines are the terms that bind whoever draws (protocol §10). */
public record SchemeText(String text, Terms terms) {
    static final String NAME = "scheme";
    static final String BEGIN = "DRAW1 terms";
    private static final char BOM = '\ufeff';

    /** @param words what the public reads, each line ended by LF */
    public static SchemeText of(String words, Terms terms) {
        return parse(words + TermsText.write(terms));
    }

    public static SchemeText parse(byte[] utf8) {
        return parse(decoded(utf8));
    }

    public static SchemeText parse(String text) {
        require(text.indexOf(BOM) != 0, 1, "a byte order mark");
        require(text.indexOf('\r') < 0, 1, "a CR (expected: lines that end in LF)");
        List<String> lines = List.of(text.split("\n", -1));
        int begin = lines.indexOf(BEGIN);
        require(begin >= 0, lines.size(), "no line '" + BEGIN + "'");
        require(begin == lines.lastIndexOf(BEGIN), lines.lastIndexOf(BEGIN) + 1, "'" + BEGIN + "' a second time");
        String tail = String.join("\n", lines.subList(begin + 1, lines.size()));
        return new SchemeText(text, TermsText.parse(tail, begin + 1));
    }

    /** What the scheme record binds. */
    public Digest digest(Suite suite) {
        return suite.of(text);
    }

    private static String decoded(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            TextRefused refused = new TextRefused(NAME, 1, "not UTF-8");
            refused.initCause(e);
            throw refused;
        }
    }

    private static void require(boolean holds, int line, String rule) {
        if (!holds) {
            throw new TextRefused(NAME, line, rule);
        }
    }
}
