package org.doublerandom.system.examine;

import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;

/** All that an installation has of one draw: frozen, stored, told and served. */
record DrawPapers(Snapshot installation, String draw, Document state) {
    String announcement() {
        return Store.text(state, "announced.text");
    }

    List<String> throwsEntered() {
        return Store.documents(state, "announced.readings").stream()
                .map(reading -> Store.text(reading, "diceThrows"))
                .toList();
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
