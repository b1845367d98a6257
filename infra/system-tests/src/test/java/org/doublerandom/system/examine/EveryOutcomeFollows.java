package org.doublerandom.system.examine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.doublerandom.verifier.frame.Pool;
import org.doublerandom.verifier.frame.Roster;
import org.doublerandom.verifier.lot.Drawn;
import org.doublerandom.verifier.lot.Teams;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.SeedText;
import org.doublerandom.verifier.text.Suite;
import org.doublerandom.verifier.words.NotAsWritten;

/** What a draw stored, told and shows is, byte for byte, what follows from its files, secrets and readings. */
final class EveryOutcomeFollows implements Promise {
    @Override
    public List<String> brokenIn(Snapshot installation) {
        List<String> broken = new ArrayList<>();
        installation.store("draw").collections().getOrDefault("draws", Map.of()).forEach((draw, document) -> {
            Document state = Store.stateOf(document);
            if (Store.at(state, "completed") instanceof Document) {
                DrawPapers papers = new DrawPapers(installation, draw, state);
                try {
                    compare(papers, Recomputation.of(papers), broken);
                } catch (NotAsWritten wrong) {
                    broken.add("the outcome of " + draw + " does not follow: " + wrong.getMessage());
                }
            } else if (Store.at(state, "announced") instanceof Document
                    && Store.at(state, "voided") instanceof Document) {
                evidence(new DrawPapers(installation, draw, state), broken);
            }
        });
        return broken;
    }

    /** A void opens secrets and entries: its detail binds them, and from them the next attempt follows. */
    private static void evidence(DrawPapers papers, List<String> broken) {
        String bound = Store.text(papers.state(), "voided.detail")
                .lines()
                .filter(line -> line.startsWith("evidence "))
                .map(line -> line.substring("evidence ".length()))
                .findFirst()
                .orElse("");
        String readings = Store.text(papers.state(), "announced.readingsText");
        same(
                "the evidence of " + papers.draw(),
                bound,
                Announcement.parse(papers.announcement()).suite().hex(papers.served("seed.txt") + readings),
                broken);
    }

    private static void compare(DrawPapers papers, Recomputation recomputed, List<String> broken) {
        String draw = papers.draw();
        same("the stored outcome of " + draw, papers.storedOutcome(), recomputed.outcome(), broken);
        same(
                "the digest of the outcome of " + draw,
                Store.text(papers.state(), "completed.outcomeDigest"),
                recomputed.digest(recomputed.outcome()),
                broken);
        same("the told seed text of " + draw, papers.told("seedText"), recomputed.seedText(), broken);
        same("the told seed of " + draw, papers.told("seed"), recomputed.seed(), broken);
        same(
                "the told digest of the outcome of " + draw,
                papers.told("outcomeDigest"),
                recomputed.digest(recomputed.publicOutcome()),
                broken);
        same("the served outcome of " + draw, papers.served("outcome.txt"), recomputed.publicOutcome(), broken);
        same("the served seed text of " + draw, papers.served("seed.txt"), recomputed.seedText(), broken);
    }

    private static void same(String what, String found, String expected, List<String> broken) {
        if (!found.equals(expected)) {
            broken.add(what + " is not what recomputing gives" + firstDifference(found, expected));
        }
    }

    private static String firstDifference(String found, String expected) {
        String[] one = found.split("\n", -1);
        String[] other = expected.split("\n", -1);
        for (int i = 0; i < Math.max(one.length, other.length); i++) {
            String left = i < one.length ? one[i] : "(nothing)";
            String right = i < other.length ? other[i] : "(nothing)";
            if (!left.equals(right)) {
                return "; line " + (i + 1) + ": " + left + " (expected: " + right + ")";
            }
        }
        return "";
    }

    /** A draw computed once more by the verifier, from what was frozen, announced, revealed and thrown. */
    private record Recomputation(Suite suite, String seedText, String seed, String outcome, String publicOutcome) {
        /** @throws org.doublerandom.verifier.words.NotAsWritten if something does not fit to something else */
        static Recomputation of(DrawPapers papers) {
            Announcement announcement = Announcement.parse(papers.announcement());
            String value = HexFormat.of().formatHex(Suite.bytes(agreed(papers.throwsEntered())));
            SeedText seedText = SeedText.of(
                    announcement, secretsIn(papers.told("seedText")), Map.of("DICE " + announcement.serial(), value));
            try (InputStream pool = stream(papers.frozen("pool"));
                    InputStream roster = stream(papers.frozen("roster"));
                    InputStream conflicts = stream(papers.frozen("conflicts"))) {
                Roster inspectors = Roster.read(announcement, roster, conflicts);
                Pool targets = Pool.read(announcement, pool, seedText.seed(), 0, Set.of());
                Drawn drawn = new Drawn(announcement, seedText.seed(), targets.order());
                String outcome = Teams.draw(announcement, seedText.seed(), drawn.primaries(), inspectors)
                        .map(drawn::text)
                        .orElse("");
                return new Recomputation(
                        announcement.suite(), seedText.text(), seedText.seed(), outcome, drawn.publicText());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static InputStream stream(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        /** The throws that two entered. */
        private static String agreed(List<String> entries) {
            return entries.stream()
                    .filter(entry -> entries.stream().filter(entry::equals).count() > 1)
                    .findFirst()
                    .orElse("");
        }

        private static Map<String, String> secretsIn(String seedText) {
            Map<String, String> secrets = new TreeMap<>();
            seedText.lines()
                    .filter(line -> line.startsWith("reveal "))
                    .map(line -> line.split(" ", -1))
                    .forEach(fields -> secrets.put(fields[1], fields[2]));
            return secrets;
        }

        String digest(String text) {
            return suite.hex(text);
        }
    }
}
