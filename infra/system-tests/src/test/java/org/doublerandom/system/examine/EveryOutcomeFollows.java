package org.doublerandom.system.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.doublerandom.system.recompute.Announcement;
import org.doublerandom.system.recompute.Dice;
import org.doublerandom.system.recompute.Files;
import org.doublerandom.system.recompute.NotAsWritten;
import org.doublerandom.system.recompute.Recomputation;
import org.doublerandom.system.recompute.SeedText;
import org.doublerandom.system.recompute.Suite;

/** What a draw stored, told and shows is, byte for byte, what follows from its files, secrets and readings. */
final class EveryOutcomeFollows implements Promise {
    @Override
    public List<String> brokenIn(Snapshot installation) {
        List<String> broken = new ArrayList<>();
        installation.store("draw").collections().getOrDefault("draws", Map.of()).forEach((draw, document) -> {
            Document state = Store.stateOf(document);
            if (Store.at(state, "completed") instanceof Document) {
                try {
                    compare(installation, draw, state, recomputed(installation, draw, state), broken);
                } catch (NotAsWritten wrong) {
                    broken.add("the outcome of " + draw + " does not follow: " + wrong.getMessage());
                }
            }
        });
        return broken;
    }

    private static Recomputation recomputed(Snapshot installation, String draw, Document state) {
        Announcement announcement = Announcement.parse(Store.text(state, "announced.text"));
        List<String> entries = Store.documents(state, "announced.readings").stream()
                .map(reading -> Store.text(reading, "diceThrows"))
                .toList();
        String agreed = Dice.agreed(entries).orElse("");
        return Recomputation.of(
                files(installation, draw),
                announcement,
                SeedText.revealsIn(completion(installation, draw, "seedText")),
                Map.of("DICE " + announcement.serial(), Dice.valueOf(agreed)));
    }

    private static Files files(Snapshot installation, String draw) {
        Document frame = installation.store("directory").state("frames", draw).orElse(new Document());
        return new Files(
                file(installation, frame, "pool"),
                file(installation, frame, "roster"),
                file(installation, frame, "conflicts"));
    }

    private static String file(Snapshot installation, Document frame, String name) {
        if (!(Store.at(frame, "frozen." + name + ".chunks") instanceof List<?> chunks)) {
            return "";
        }
        return chunks.stream()
                .map(chunk -> installation.store("directory").state("frameChunks", String.valueOf(chunk)))
                .map(chunk ->
                        chunk.map(found -> found.getList("pages", String.class)).orElse(List.of()))
                .map(pages -> String.join("", pages))
                .collect(Collectors.joining());
    }

    private static void compare(
            Snapshot installation, String draw, Document state, Recomputation recomputed, List<String> broken) {
        String served = "/api/draw/v1/draws/" + draw + "/files/";
        same("the stored outcome of " + draw, stored(installation, draw), recomputed.outcome(), broken);
        same(
                "the digest of the outcome of " + draw,
                Store.text(state, "completed.outcomeDigest"),
                Suite.SHA256.hex(recomputed.outcome()),
                broken);
        same(
                "the told seed text of " + draw,
                completion(installation, draw, "seedText"),
                recomputed.seedText(),
                broken);
        same("the told seed of " + draw, completion(installation, draw, "seed"), recomputed.seed(), broken);
        same(
                "the told digest of the outcome of " + draw,
                completion(installation, draw, "outcomeDigest"),
                Suite.SHA256.hex(recomputed.publicOutcome()),
                broken);
        same(
                "the served outcome of " + draw,
                installation.served().getOrDefault(served + "outcome.txt", ""),
                recomputed.publicOutcome(),
                broken);
        same(
                "the served seed text of " + draw,
                installation.served().getOrDefault(served + "seed.txt", ""),
                recomputed.seedText(),
                broken);
    }

    private static String stored(Snapshot installation, String draw) {
        StringBuilder text = new StringBuilder();
        for (int page = 1;
                installation
                        .store("draw")
                        .find("outcomePages", draw + "/" + page)
                        .isPresent();
                page++) {
            text.append(installation
                    .store("draw")
                    .find("outcomePages", draw + "/" + page)
                    .map(stored -> stored.getString("text"))
                    .orElse(""));
        }
        return text.toString();
    }

    private static String completion(Snapshot installation, String draw, String field) {
        return installation
                .facts("DrawCompleted")
                .filter(fact -> fact.stream().equals(draw))
                .map(fact -> fact.json().path(field).asString(""))
                .findFirst()
                .orElse("");
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
}
