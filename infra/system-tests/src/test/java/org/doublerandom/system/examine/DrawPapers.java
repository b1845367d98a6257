package org.doublerandom.system.examine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;

/** All that an installation has of one draw: frozen, stored, told and served. */
record DrawPapers(Snapshot installation, String draw, Document state) {
    /** How the id of a scheme ends, which lies among the draws. */
    static final String SCHEME = ".scheme";

    private static final int PERSON = 1;
    private static final int THROWS = 4;

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

    /** One of the three files that the directory froze. */
    String frozen(String name) {
        Document frame = installation.store("directory").state("frames", draw).orElse(new Document());
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
