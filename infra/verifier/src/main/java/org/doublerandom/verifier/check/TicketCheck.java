package org.doublerandom.verifier.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.verifier.frame.Pool;
import org.doublerandom.verifier.lot.Drawn;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Grammar;
import org.doublerandom.verifier.text.SeedText;
import org.doublerandom.verifier.text.Stratum;
import org.doublerandom.verifier.text.Suite;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/** The ticket of one target: from the seed alone, or with its place in the draw from the files. */
public final class TicketCheck {
    private TicketCheck() {}

    /** A target's ticket under a seed (protocol §7). */
    public static String ticket(Suite suite, String seed, String id) {
        byte[] key = suite.hash(Suite.bytes("DRAW1 key target " + seed + "\n"));
        return suite.hex(key, Suite.bytes(id));
    }

    /** What a target is called in mode PSEUDONYMOUS (protocol §11). */
    public static String pseudonym(Suite suite, String salt, String id) {
        String digest = suite.hex(HexFormat.of().parseHex(salt), Suite.bytes(id));
        return "P" + digest.substring(0, 22).toUpperCase(Locale.ROOT);
    }

    /** @param salt empty unless the draw speaks of targets by pseudonyms */
    public static void run(List<String> arguments, Suite suite, String salt, Report report) throws IOException {
        if (arguments.size() < 2) {
            throw new Unusable("unusable.arguments");
        }
        String id = arguments.get(arguments.size() - 1);
        List<String> places = arguments.subList(0, arguments.size() - 1);
        if (!id.matches(Grammar.ID)) {
            throw new Unusable("unusable.id", id);
        }
        if (places.size() == 1 && places.get(0).matches(Grammar.HASH)) {
            String named = salt.isEmpty() ? id : pseudonym(suite, salt, id);
            report.tells("ticket.is", named, ticket(suite, places.get(0), named));
        } else {
            inDraw(Sources.of(places), id, salt, report);
        }
    }

    private static void inDraw(Sources files, String id, String salt, Report report) throws IOException {
        Announcement announcement = Announcement.parse(files.require("announcement.txt"));
        String named = salt.isEmpty() ? id : pseudonym(announcement.suite(), salt, id);
        SeedText seedText =
                DrawCheck.seedText(files, announcement).orElseThrow(() -> new Unusable("unusable.missing", "seed.txt"));
        try (InputStream in =
                files.stream("pool.txt").orElseThrow(() -> new Unusable("unusable.missing", "pool.txt"))) {
            Pool pool = Pool.read(announcement, in, seedText.seed(), 0, Set.of(named));
            tell(new Drawn(announcement, seedText.seed(), pool.order()), announcement, pool, named, report);
        }
        report.tells("ticket.is", named, ticket(announcement.suite(), seedText.seed(), named));
    }

    private static void tell(Drawn drawn, Announcement announcement, Pool pool, String id, Report report) {
        String line = pool.found().get(id);
        NotAsWritten.require(line != null, Rule.RESULT, "ticket.notInPool", id);
        String[] fields = String.valueOf(line).split("\t");
        Optional<Stratum> stratum = announcement.strata().stream()
                .filter(each -> each.code().equals(fields[2]))
                .findFirst();
        report.holds("ticket.line", String.valueOf(line).replace('\t', ' '));
        boolean isEligible = fields[4].equals("-")
                && stratum.map(each -> Long.parseLong(fields[3]) < each.cap()).orElse(false);
        String place = List.of(drawn.publicText().split("\n")).stream()
                .filter(each -> each.contains(" " + id + " "))
                .findFirst()
                .orElse("");
        if (!isEligible) {
            report.tells("ticket.notEligible");
        } else if (place.isEmpty()) {
            report.tells("ticket.notDrawn", fields[2]);
        } else {
            report.tells("ticket.drawn", place);
        }
    }
}
