package org.doublerandom.system.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.doublerandom.verifier.text.Plan;

/** All that an installation has of one draw: frozen, stored, told and served. */
record DrawPapers(Snapshot installation, String draw, Document state) {
    private static final int PERSON = 1;
    private static final int THROWS = 4;

    /** Which files everybody is served of a draw in that state; none of a scheme, which lies among the draws. */
    static List<String> filesOf(Document state) {
        boolean isVoid =
                Store.at(state, "announced") instanceof Document && Store.at(state, "voided") instanceof Document;
        List<String> files = new ArrayList<>();
        if (Store.at(state, "completed") instanceof Document) {
            files.addAll(List.of("scheme.txt", "pool.txt", "seed.txt", "readings.txt", "result.txt", "outcome.txt"));
        } else if (isVoid) {
            files.addAll(
                    List.of("announcement.txt", "pool.txt", "seed.txt", "readings.txt", "void.txt", "void-detail.txt"));
        }
        if (!files.isEmpty() && Store.at(state, "announced.seals") != null) {
            files.add("seals.txt");
        }
        return files;
    }

    /** Of a later attempt, the void one before it. */
    Optional<DrawPapers> before() {
        Plan plan = Plan.ofDraw(draw);
        if (plan.attempt() == 1) {
            return Optional.empty();
        }
        String id = plan.attempt() == 2 ? plan.batch() : plan.batch() + "-" + (plan.attempt() - 1);
        return installation.store("draw").state("draws", id).map(found -> new DrawPapers(installation, id, found));
    }

    String announcement() {
        return Store.text(state, "announced.text");
    }

    List<String> throwsEntered() {
        return entries(state).map(entry -> entry[THROWS]).toList();
    }

    /** What this person entered. */
    static List<String> throwsEnteredBy(Document draw, String person) {
        return entries(draw)
                .filter(entry -> entry[PERSON].equals(person))
                .map(entry -> entry[THROWS])
                .toList();
    }

    /** The fields of each line of an entry in the readings text. */
    private static Stream<String[]> entries(Document draw) {
        return Store.text(draw, "announced.readingsText")
                .lines()
                .filter(line -> line.startsWith("reading "))
                .map(line -> line.split(" ", -1));
    }

    /**
     * One of the three files it was drawn from: as the directory froze it, or of a later attempt, whose pool follows from the
     * attempt before, as it is served.
     */
    String frozen(String name) {
        Optional<DrawPapers> before = before();
        if (before.isEmpty() || name.equals("roster")) {
            return frozenOf(Plan.ofDraw(draw).batch(), name);
        }
        String pool = served("pool.txt");
        return name.equals("pool")
                ? pool
                : frozenOf(Plan.ofDraw(draw).batch(), name)
                        .lines()
                        .filter(line -> pool.contains(line.substring(line.indexOf('\t') + 1) + "\t"))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
    }

    private String frozenOf(String batch, String name) {
        Document frame = installation.store("directory").state("frames", batch).orElse(new Document());
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

    String storedOutcome() {
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

    /** What its strikes and changes are about; for auditors. */
    List<String> details() {
        return Store.documents(state, "completed.alterations").stream()
                .map(alteration -> Store.text(alteration, "detail"))
                .toList();
    }

    /** A field of what was told when it was completed. */
    String told(String field) {
        return installation
                .facts("DrawCompleted")
                .filter(fact -> fact.stream().equals(draw))
                .map(fact -> fact.json().path(field).asString(""))
                .findFirst()
                .orElse("");
    }

    String served(String file) {
        return installation.served().getOrDefault("/api/draw/v1/draws/" + draw + "/files/" + file, "");
    }

    String servedLog() {
        return installation.served().getOrDefault("/api/draw/v1/logs/" + draw.substring(0, draw.indexOf('.')), "");
    }
}
