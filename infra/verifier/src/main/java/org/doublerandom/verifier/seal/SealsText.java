package org.doublerandom.verifier.seal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Lines;

/**
 * Both seals of every secret, as they went out with the announcement.
 *
 * @param key the second one, X25519, in hex
 * @param seconds the second seals by whose they are, {@code party <name>} or {@code salt -}
 */
public record SealsText(String key, Map<String, String> seconds) {
    public static final String SALT = "salt -";

    public static SealsText parse(String text) {
        Lines lines = new Lines("seals", text);
        lines.next("DRAW1 seals");
        String key = lines.next("key ([0-9a-f]{64})").group(1);
        Map<String, String> seconds = new LinkedHashMap<>();
        lines.all("(party [0-9A-Za-z._-]{1,64}|salt -) [0-9A-Za-z+/=]+ ([0-9a-f]{160})")
                .forEach(line -> seconds.put(line.group(1), line.group(2)));
        lines.end();
        return new SealsText(key, seconds);
    }

    /** @param whose {@code party <name>} or {@code salt -} */
    public static SecondSeal seal(Announcement announcement, String whose) {
        return new SecondSeal(
                announcement.authority() + " " + announcement.plan() + " " + announcement.serial() + " " + whose);
    }

    /** Whether the second seal of it, made anew from the secret, is the one that went out. */
    public boolean isOf(Announcement announcement, String whose, String secret) {
        return seal(announcement, whose).of(key, secret).equals(seconds.get(whose));
    }
}
