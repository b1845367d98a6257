package org.doublerandom.system.recompute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The text whose hash is the seed: announcement, secrets, public values (protocol §6). */
public final class SeedText {
    private SeedText() {}

    /**
     * @param values of the announced beacons, by name and round with a space between
     * @throws NotAsWritten if a secret does not open its commitment
     */
    public static String of(Announcement announcement, List<Reveal> reveals, Map<String, String> values) {
        StringBuilder text =
                new StringBuilder("DRAW1 seed\n").append(announcement.digest()).append('\n');
        for (Announcement.Party party : announcement.parties()) {
            Reveal reveal = of(party, reveals);
            if (!reveal.isMissing()
                    && !announcement.commitmentTo(party.name(), reveal.secret()).equals(party.commitment())) {
                throw new NotAsWritten("the secret of " + party.name() + " does not open its commitment");
            }
            text.append("reveal ")
                    .append(party.name())
                    .append(' ')
                    .append(reveal.secret())
                    .append('\n');
        }
        for (Announcement.Beacon beacon : announcement.beacons()) {
            String named = beacon.name() + " " + beacon.round();
            String value = values.get(named);
            if (value == null) {
                throw new NotAsWritten("no value of beacon " + named);
            }
            text.append("beacon ").append(named).append(' ').append(value).append('\n');
        }
        return text.toString();
    }

    /** The secrets that a published seed text shows. */
    public static List<Reveal> revealsIn(String seedText) {
        List<Reveal> reveals = new ArrayList<>();
        for (String line : seedText.split("\n", -1)) {
            if (line.startsWith("reveal ")) {
                String[] fields = line.split(" ", -1);
                reveals.add(new Reveal(fields[1], fields[2]));
            }
        }
        return reveals;
    }

    private static Reveal of(Announcement.Party party, List<Reveal> reveals) {
        return reveals.stream()
                .filter(reveal -> reveal.party().equals(party.name()))
                .findFirst()
                .orElse(new Reveal(party.name(), "-"));
    }
}
