package org.doublerandom.draw.domain.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.protocol.Party;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** Announcement, opened secrets and beacon values: the text whose hash is the seed (protocol §6). */
public record SeedText(Suite suite, String text) {
    /** @throws IllegalArgumentException if the text has this seed in no suite */
    public static SeedText withSeed(String text, Digest seed) {
        return Stream.of(Suite.values())
                .filter(suite -> suite.of(text).equals(seed))
                .findFirst()
                .map(suite -> new SeedText(suite, text))
                .orElseThrow(() -> new IllegalArgumentException("seed: " + seed + " (expected: the hash of its text, "
                        + Suite.SHA256.of(text) + " or " + Suite.SM3.of(text) + ")"));
    }

    /** Reveals and values in the order of the announcement, every secret opening its commitment. */
    public static SeedText of(Announcement announcement, List<Reveal> reveals, List<BeaconValue> values) {
        if (values.size() != announcement.beacons().size()) {
            throw new IllegalArgumentException("beacon values: " + values.size() + " (expected: "
                    + announcement.beacons().size() + ", one for each beacon announced)");
        }
        StringBuilder text = new StringBuilder(upToReveals(announcement, reveals));
        for (int i = 0; i < values.size(); i++) {
            text.append("beacon " + announcement.beacons().get(i) + " "
                    + values.get(i).hex() + "\n");
        }
        return new SeedText(announcement.suite(), text.toString());
    }

    /** The part that is known when the secrets are open but no beacon value stands. */
    public static String upToReveals(Announcement announcement, List<Reveal> reveals) {
        StringBuilder text = new StringBuilder("DRAW1 seed\n" + announcement.digest() + "\n");
        inOrder(announcement, reveals).forEach(reveal -> text.append(reveal.line()));
        return text.toString();
    }

    public Seed seed() {
        return new Seed(suite, suite.of(text));
    }

    private static List<Reveal> inOrder(Announcement announcement, List<Reveal> reveals) {
        List<Reveal> ordered = new ArrayList<>();
        for (Party party : announcement.parties()) {
            ordered.add(reveals.stream()
                    .filter(reveal -> reveal.party().equals(party.name()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "reveals: none of party " + party.name() + " (expected: one of each party)")));
        }
        if (reveals.size() != ordered.size()) {
            throw new IllegalArgumentException(
                    "reveals: " + reveals.size() + " (expected: " + ordered.size() + ", one of each party)");
        }
        for (int i = 0; i < ordered.size(); i++) {
            requireOpening(announcement, announcement.parties().get(i), ordered.get(i));
        }
        return ordered;
    }

    private static void requireOpening(Announcement announcement, Party party, Reveal reveal) {
        Secret secret = reveal.secret();
        if (secret != null
                && !Party.committing(announcement.suite(), announcement.number(), party.name(), secret)
                        .equals(party)) {
            throw new RevealDoesNotOpenCommitment(party);
        }
    }
}
