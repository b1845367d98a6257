package org.doublerandom.verifier.seal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Lines;
import org.doublerandom.verifier.text.Suite;

/**
 * Both seals of every secret, as they went out with the announcement, and of every entry that was accepted since.
 *
 * @param key the second one, X25519, in hex
 * @param seconds the second seals by what they are of, {@code party <name>}, {@code salt -} or {@code entry <n>}
 */
public record SealsText(String key, Map<String, String> seconds) {
    public static final String SALT = "salt -";

    /** A seal of an entry has a number of three digits at most. */
    private static final int MOST_ENTRIES = 999;

    public static SealsText parse(String text) {
        Lines lines = new Lines("seals", text);
        lines.next("DRAW1 seals");
        String key = lines.next("key ([0-9a-f]{64})").group(1);
        Map<String, String> seconds = new LinkedHashMap<>();
        lines.all("(party [0-9A-Za-z._-]{1,64}|salt -) [0-9A-Za-z+/=]+ ([0-9a-f]{160})")
                .forEach(line -> seconds.put(line.group(1), line.group(2)));
        lines.all("(entry [1-9][0-9]{0,2}) [0-9A-Za-z+/=]+ ((?:[0-9a-f]{2}){49,})")
                .forEach(line -> seconds.put(line.group(1), line.group(2)));
        lines.end();
        return new SealsText(key, seconds);
    }

    /** Whether it says anything of entries: draws of earlier versions sealed them once only. */
    public boolean hasEntries() {
        return entries() > 0;
    }

    /** How many entries were accepted, as far as it says anything of entries. */
    public int entries() {
        return (int) seconds.keySet().stream()
                .filter(name -> name.startsWith("entry "))
                .count();
    }

    /** @param n which entry of the draw, from 1 */
    public static String entry(int n) {
        return "entry " + n;
    }

    /** @param whose {@code party <name>}, {@code salt -} or {@code entry <n>} */
    public static SecondSeal seal(Announcement announcement, String whose) {
        return new SecondSeal(
                announcement.authority() + " " + announcement.plan() + " " + announcement.serial() + " " + whose);
    }

    /** Whether the second seal of it, made anew from the secret, is the one that went out. */
    public boolean isOf(Announcement announcement, String whose, String secret) {
        return seal(announcement, whose).of(key, secret).equals(seconds.get(whose));
    }

    /**
     * Whether the second seal of an entry, made anew from its line, is the one that went out.
     *
     * @param line as in the readings text, its LF included
     */
    public boolean isOfEntry(Announcement announcement, int n, String line) {
        return seal(announcement, entry(n)).of(key, Suite.bytes(line)).equals(seconds.get(entry(n)));
    }

    /**
     * Which entry of the draw it is: those before it may be lost, so that its place in a text does not tell.
     *
     * @param from the first that it can be, from 1
     * @param line as in the readings text, its LF included
     * @return empty if its second seal, made anew, is none that went out
     */
    public OptionalInt numberOf(Announcement announcement, int from, String line) {
        return IntStream.rangeClosed(from, MOST_ENTRIES)
                .filter(n -> seconds.containsKey(entry(n)))
                .filter(n -> isOfEntry(announcement, n, line))
                .findFirst();
    }
}
