package org.doublerandom.draw.persistence;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.doublerandom.draw.domain.frame.FilePieces;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Outcome texts, cut into documents of a bearable size, so that the first pages are those that everybody may read. They follow
 * from the draw's other inputs, so that storing them again, after a break, stores the same.
 */
@Component
class OutcomePages {
    private static final String COLLECTION = "outcomePages";
    private static final int MOST_CHARACTERS = 256 * 1024;

    private final MongoOperations mongo;

    OutcomePages(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** How many pages a text has in all, and how many of them, the first ones, name no inspector. */
    record Kept(int pages, int publicPages) {}

    Kept keep(DrawId draw, Outcome outcome) {
        int publicPages = keep(draw, 0, outcome.targetLines());
        return new Kept(keep(draw, publicPages, outcome.teamLines()), publicPages);
    }

    private int keep(DrawId draw, int before, String text) {
        int page = before;
        for (int start = 0; start < text.length(); start += MOST_CHARACTERS) {
            page++;
            String part = text.substring(start, Math.min(text.length(), start + MOST_CHARACTERS));
            mongo.save(new Document("_id", idOf(draw, page)).append("text", part), COLLECTION);
        }
        return page;
    }

    String text(DrawId draw, int pages) {
        return parts(draw, pages).collect(Collectors.joining());
    }

    /** The text for everybody, page by page. */
    FilePieces publicText(DrawId draw, int publicPages) {
        return () -> Stream.concat(parts(draw, publicPages), Stream.of(Outcome.END))
                .map(part -> part.getBytes(StandardCharsets.US_ASCII));
    }

    private Stream<String> parts(DrawId draw, int pages) {
        return IntStream.rangeClosed(1, pages).mapToObj(page -> {
            Document stored = mongo.findById(idOf(draw, page), Document.class, COLLECTION);
            if (stored == null) {
                throw new IllegalStateException(
                        "outcome of draw " + draw + ": no page " + page + " (expected: " + pages + " pages)");
            }
            return stored.getString("text");
        });
    }

    private static String idOf(DrawId draw, int page) {
        return draw.value() + "/" + page;
    }
}
