package org.doublerandom.draw.domain.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.protocol.DrawNumber;

/**
 * Both seals of every secret that a draw is announced with, then of every entry as it is accepted; public, so that nobody can
 * spoil them afterwards (protocol §6).
 *
 * @param key the second key that was in force
 */
public record Seals(SecondKey key, List<Seal> seals) {
    private static final String HEAD = "DRAW1 seals";

    /**
     * @param first under the service's key, base64
     * @param second to the second key, hex
     */
    public record Seal(SealedName name, String first, String second) {}

    public Seals {
        seals = List.copyOf(seals);
    }

    /** Whether the secret is the one that was sealed to the second key. */
    public boolean areOf(DrawNumber number, SealedName name, String secret) {
        return find(name)
                .filter(seal -> seal.second().equals(SecondSeal.of(key, number, name, secret)))
                .isPresent();
    }

    /**
     * With the seals of what came later.
     *
     * @throws IllegalArgumentException where these are to another key
     */
    public Seals plus(Seals later) {
        if (!later.key.equals(key)) {
            throw new IllegalArgumentException("second key " + later.key.hex() + " (expected: " + key.hex() + ")");
        }
        return new Seals(
                key, Stream.concat(seals.stream(), later.seals.stream()).toList());
    }

    /** The seal under the service's key: a second copy of what the store keeps. */
    public Optional<String> firstOf(SealedName name) {
        return find(name).map(Seal::first);
    }

    private Optional<Seal> find(SealedName name) {
        return seals.stream().filter(seal -> seal.name().equals(name)).findFirst();
    }

    public String text() {
        StringBuilder text = new StringBuilder(HEAD + "\nkey " + key.hex() + "\n");
        seals.forEach(seal -> text.append(seal.name() + " " + seal.first() + " " + seal.second() + "\n"));
        return text + "END\n";
    }

    /** @throws IllegalArgumentException of any other text than {@link #text} makes */
    public static Seals parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3 || !lines.get(0).equals(HEAD)) {
            throw new IllegalArgumentException("seals: " + lines.size() + " lines (expected: " + HEAD + ", key … END)");
        }
        List<Seal> seals = new ArrayList<>();
        for (String line : lines.subList(2, lines.size() - 1)) {
            String[] fields = line.split(" ", -1);
            if (fields.length != 4) {
                throw new IllegalArgumentException("seal line " + line + " (expected: kind name first second)");
            }
            seals.add(new Seal(new SealedName(fields[0], fields[1]), fields[2], fields[3]));
        }
        Seals read = new Seals(new SecondKey(lines.get(1).replaceFirst("^key ", "")), seals);
        if (!read.text().equals(text)) {
            throw new IllegalArgumentException("seals: " + text + " (expected: " + read.text() + ")");
        }
        return read;
    }
}
