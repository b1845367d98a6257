package org.doublerandom.draw.domain.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;

/** The entries in the order they came: two that agree count; if two differ, a third decides (protocol §6). */
public record Readings(List<Reading> entries) {
    public static final Readings NONE = new Readings(List.of());
    private static final int MOST = 3;

    public Readings {
        entries = List.copyOf(entries);
    }

    public Readings plus(Reading reading) {
        if (isSettled()) {
            throw new ReadingsAreSettled(entries.size());
        }
        if (witnesses().contains(reading.witness())) {
            throw new WitnessHasEntered(reading.witness());
        }
        List<Reading> more = new ArrayList<>(entries);
        more.add(reading);
        return new Readings(more);
    }

    public Verdict verdict() {
        if (majority().isPresent()) {
            return Verdict.AGREED;
        }
        if (entries.size() == MOST) {
            return Verdict.ALL_DIFFER;
        }
        return entries.size() == MOST - 1 ? Verdict.THIRD_NEEDED : Verdict.AWAITED;
    }

    /** Before that no witness may see what another entered. */
    public boolean isSettled() {
        return verdict() == Verdict.AGREED || verdict() == Verdict.ALL_DIFFER;
    }

    public DiceThrows agreed() {
        return majority().orElseThrow(() -> new ReadingsNotAgreed(this));
    }

    public Set<PersonId> witnesses() {
        return entries.stream().map(Reading::witness).collect(Collectors.toUnmodifiableSet());
    }

    /** Every entry, one a line. */
    public String text() {
        return entries.stream().map(Reading::line).collect(Collectors.joining());
    }

    public static Readings parse(String text) {
        Readings read = new Readings(text.lines()
                .map(line -> line.split(" "))
                .map(part -> new Reading(new PersonId(part[0]), new DiceThrows(part[1]), new Digest(part[2])))
                .toList());
        if (!read.text().equals(text)) {
            throw new IllegalArgumentException("readings: " + read.entries.size()
                    + " entries (expected: one a line: witness, throws, announcement)");
        }
        return read;
    }

    private Optional<DiceThrows> majority() {
        return entries.stream()
                .map(Reading::diceThrows)
                .filter(read -> entries.stream()
                                .filter(e -> e.diceThrows().equals(read))
                                .count()
                        > 1)
                .findFirst();
    }
}
