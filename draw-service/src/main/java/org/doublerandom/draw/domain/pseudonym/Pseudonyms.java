package org.doublerandom.draw.domain.pseudonym;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** Under which id each target stands in one draw; whoever has a target's salt can prove the link (protocol §11). */
public record Pseudonyms(Suite suite, Map<TargetId, Salt> salts) {
    // With the P in front, as long as an id may be.
    private static final int SHOWN = 22;

    public Pseudonyms {
        salts = Map.copyOf(salts);
    }

    public TargetId of(TargetId target) {
        Salt salt = salts.get(target);
        if (salt == null) {
            throw new IllegalArgumentException("salts: none for " + target + " (expected: one for each target)");
        }
        return of(suite, salt, target);
    }

    public static TargetId of(Suite suite, Salt salt, TargetId target) {
        Digest digest = suite.of(salt.bytes(), target.value().getBytes(StandardCharsets.US_ASCII));
        return new TargetId("P" + digest.hex().substring(0, SHOWN).toUpperCase(Locale.ROOT));
    }

    /** A salt is part of a secret: it must not slip into a log or a message. */
    @Override
    public String toString() {
        return "Pseudonyms of " + salts.size() + " targets";
    }
}
