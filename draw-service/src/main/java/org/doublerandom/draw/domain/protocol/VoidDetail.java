package org.doublerandom.draw.domain.protocol;

import java.util.regex.Pattern;
import org.doublerandom.draw.domain.frame.Field;
import org.doublerandom.draw.domain.suite.Suite;
import org.doublerandom.values.Digest;

/** The part of a void record that is for auditors: salt and the digest of the evidence (protocol §10). */
public record VoidDetail(Salt salt, Digest evidence) {
    private static final Pattern SALT = Pattern.compile("salt (" + Field.DIGEST.regex() + ")");
    private static final Pattern EVIDENCE = Pattern.compile("evidence (" + Field.DIGEST.regex() + ")");

    public String text() {
        return "DRAW1 detail\nsalt " + salt.hex() + "\nevidence " + evidence + "\nEND\n";
    }

    public Digest digest() {
        return digest(Suite.SHA256);
    }

    public Digest digest(Suite suite) {
        return suite.of(text());
    }

    public static VoidDetail parse(String text) {
        TextLines lines = new TextLines("detail", text);
        lines.next("DRAW1 detail");
        VoidDetail detail = new VoidDetail(
                new Salt(lines.next(SALT).group(1)),
                new Digest(lines.next(EVIDENCE).group(1)));
        lines.end();
        return detail;
    }
}
