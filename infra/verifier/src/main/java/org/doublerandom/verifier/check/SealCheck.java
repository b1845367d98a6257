package org.doublerandom.verifier.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.doublerandom.verifier.seal.SealsText;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Grammar;
import org.doublerandom.verifier.text.SeedText;

/** The second seals: made anew from the secrets that are open, or opened by whoever holds the other half of the key. */
public final class SealCheck {
    private static final String OUTCOME_SALT = "outcome-salt";
    private static final String ENTRY = "entry:";

    private SealCheck() {}

    /** Opens one: file of the private key, files of the draw, name of the party, {@code outcome-salt} or {@code entry:<n>}. */
    public static void run(List<String> arguments, Report report) throws IOException {
        if (arguments.size() < 3) {
            throw new Unusable("unusable.arguments");
        }
        String name = arguments.get(arguments.size() - 1);
        Sources files = Sources.of(arguments.subList(1, arguments.size() - 1));
        String key = Files.readString(Path.of(arguments.get(0))).strip();
        if (!key.matches(Grammar.HASH)) {
            throw new Unusable("seal.noKey", arguments.get(0));
        }
        Announcement announcement = Announcement.parse(files.require("announcement.txt"));
        SealsText seals = SealsText.parse(files.require("seals.txt"));
        String whose = whose(name);
        byte[] plain = Optional.ofNullable(seals.seconds().get(whose))
                .flatMap(second -> SealsText.seal(announcement, whose).openedBytes(key, second))
                .orElseThrow(() -> new Unusable("seal.doesNotOpen", name));
        if (name.startsWith(ENTRY)) {
            report.tells(
                    "seal.entry", name.substring(ENTRY.length()), new String(plain, StandardCharsets.US_ASCII).strip());
        } else {
            report.tells("seal.opens", name, HexFormat.of().formatHex(plain));
        }
    }

    private static String whose(String name) {
        if (name.equals(OUTCOME_SALT)) {
            return SealsText.SALT;
        }
        return name.startsWith(ENTRY) ? "entry " + name.substring(ENTRY.length()) : "party " + name;
    }

    /** What is open is compared with what was sealed; a seal that is another one is shown, it changes nothing of the draw. */
    static void compare(Sources files, Announcement announcement, SeedText seed, Report report) throws IOException {
        Optional<String> text = files.text("seals.txt");
        if (text.isEmpty()) {
            return;
        }
        SealsText seals = SealsText.parse(text.get());
        Map<String, String> open = new LinkedHashMap<>();
        announcement
                .parties()
                .forEach(party -> seed.secretOf(party).ifPresent(secret -> open.put("party " + party.name(), secret)));
        files.text("outcome-salt.txt").ifPresent(salt -> open.put(SealsText.SALT, salt.strip()));
        List<String> others = new ArrayList<>(open.keySet());
        others.removeIf(whose -> seals.isOf(announcement, whose, open.getOrDefault(whose, "")));
        List<String> lines = seals.hasEntries() ? readings(files, announcement) : List.of();
        others.addAll(otherEntries(seals, announcement, lines));
        if (others.isEmpty()) {
            report.holds("seal.holds", open.size() + lines.size());
        } else {
            report.tells("seal.differs", String.join(", ", others));
        }
    }

    /** Those that are not as they were sealed, and those that are not there while a later one is. */
    private static List<String> otherEntries(SealsText seals, Announcement announcement, List<String> lines) {
        List<String> others = new ArrayList<>();
        int n = 0;
        for (String line : lines) {
            OptionalInt sealed = seals.numberOf(announcement, n + 1, line);
            IntStream.range(n + 1, sealed.orElse(n + 2))
                    .mapToObj(SealsText::entry)
                    .forEach(others::add);
            n = sealed.orElse(n + 1);
        }
        return others;
    }

    /** The line of every entry, its LF included, in the order of acceptance. */
    private static List<String> readings(Sources files, Announcement announcement) throws IOException {
        return LateReadings.known(files, announcement).stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("reading "))
                .map(line -> line + "\n")
                .toList();
    }
}
