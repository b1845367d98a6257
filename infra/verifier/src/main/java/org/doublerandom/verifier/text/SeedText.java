package org.doublerandom.verifier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/** The text whose hash is the seed: announcement, secrets, public values (protocol §6). */
public record SeedText(Announcement announcement, String text, List<String> missing) {
    private static final String NAME = "seed";
    private static final String SECRET = "([0-9a-f]{64}|-)";
    private static final String VALUE = "((?:[0-9a-f]{2}){1,1024})";

    /** Reads it against its announcement: each secret opens its commitment, each beacon has a value. */
    public static SeedText parse(Announcement announcement, String text) {
        Lines lines = new Lines(NAME, text + "END\n");
        lines.next("DRAW1 seed");
        String digest = lines.next(Grammar.HASH).group(1);
        require(digest.equals(announcement.digest()), "seed.announcement", digest, announcement.digest());
        List<String> missing = new ArrayList<>();
        for (Announcement.Party party : announcement.parties()) {
            String secret =
                    lines.next("reveal " + quoted(party.name()) + " " + SECRET).group(1);
            requireOpens(announcement, party, secret);
            if (secret.equals("-")) {
                missing.add(party.name());
            }
        }
        for (Announcement.Beacon beacon : announcement.beacons()) {
            MatchResult line =
                    lines.next("beacon " + quoted(beacon.name()) + " " + quoted(beacon.round()) + " " + VALUE);
            require(
                    !beacon.isDice() || line.group(1).matches("(?:3[1-6]){20,100}"),
                    "seed.dice",
                    lines.number(),
                    line.group(1));
        }
        lines.end();
        return new SeedText(announcement, text, List.copyOf(missing));
    }

    /** The secret of a party, if it is open. */
    public Optional<String> secretOf(Announcement.Party party) {
        return text.lines()
                .filter(line -> line.startsWith("reveal " + party.name() + " "))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .filter(secret -> !secret.equals("-"))
                .findFirst();
    }

    /** Whether a secret did not come in time or was lost for good: nothing follows from the others, and the draw is void. */
    public static boolean isWithoutSecret(Announcement announcement, String text) {
        boolean takesAll = announcement.isDiced() || announcement.isOfPartiesOnly();
        return takesAll && text.lines().anyMatch(line -> line.matches("reveal \\S+ -"));
    }

    /** Whether there is no seed: a secret is lost, or the dice came to nothing. */
    public static boolean isWithoutSeed(Announcement announcement, String text) {
        return isWithoutSecret(announcement, text) || isWithoutValue(announcement, text);
    }

    /** Whether it ends with the secrets: the dice came to nothing, and the draw is void. */
    public static boolean isWithoutValue(Announcement announcement, String text) {
        return announcement.isDiced() && !text.contains("\nbeacon ");
    }

    /** Made from its parts, as in the draw's own words. */
    public static SeedText of(Announcement announcement, Map<String, String> secrets, Map<String, String> values) {
        StringBuilder text = new StringBuilder("DRAW1 seed\n" + announcement.digest()).append('\n');
        for (Announcement.Party party : announcement.parties()) {
            text.append("reveal " + party.name() + " " + secrets.getOrDefault(party.name(), "-"))
                    .append('\n');
        }
        for (Announcement.Beacon beacon : announcement.beacons()) {
            String named = beacon.name() + " " + beacon.round();
            String value = values.get(named);
            require(value != null, "seed.noValue", named);
            text.append("beacon " + named + " " + value).append('\n');
        }
        return parse(announcement, text.toString());
    }

    /** Lines of party and secret, and of beacon, round and value, as a demonstration may give them. */
    public static SeedText of(Announcement announcement, String reveals, String beacons) {
        Map<String, String> secrets = new TreeMap<>();
        for (MatchResult line : whole("reveals", reveals, Grammar.NAME + " " + SECRET)) {
            secrets.put(line.group(1), line.group(2));
        }
        Map<String, String> values = new TreeMap<>();
        for (MatchResult line : whole("beacons", beacons, Grammar.NAME + " " + Grammar.NAME + " " + VALUE)) {
            values.put(line.group(1) + " " + line.group(2), line.group(3));
        }
        return of(announcement, secrets, values);
    }

    private static List<MatchResult> whole(String name, String text, String grammar) {
        Lines lines = new Lines(name, text + "END\n");
        List<MatchResult> all = lines.all(grammar);
        lines.end();
        return all;
    }

    private static void requireOpens(Announcement announcement, Announcement.Party party, String secret) {
        if (secret.equals("-")) {
            boolean mayBeMissing =
                    announcement.grade().equals("L3") && !party.name().equals("SEAL");
            require(mayBeMissing, "seed.missing", party.name(), announcement.grade());
        } else {
            String commitment = announcement.commitmentTo(party.name(), secret);
            require(commitment.equals(party.commitment()), "seed.commitment", party.name(), commitment);
        }
    }

    private static String quoted(String name) {
        return name.replace(".", "\\.");
    }

    private static void require(boolean sound, String key, Object... gaps) {
        NotAsWritten.require(sound, Rule.TEXT, key, gaps);
    }

    public String seed() {
        return announcement.suite().hex(text);
    }

    /** The value of an announced beacon. */
    public String valueOf(Announcement.Beacon beacon) {
        String line = "\nbeacon " + beacon.name() + " " + beacon.round() + " ";
        int begin = text.indexOf(line) + line.length();
        return text.substring(begin, text.indexOf('\n', begin));
    }
}
