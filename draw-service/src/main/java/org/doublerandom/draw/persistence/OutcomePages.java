package org.doublerandom.draw.persistence;

import org.bson.Document;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Outcome texts, cut into documents of a bearable size. They follow from the draw's other inputs, so that storing them
 * again, after a break, stores the same.
 */
@Component
class OutcomePages {
    private static final String COLLECTION = "outcomePages";
    private static final int MOST_CHARACTERS = 256 * 1024;

    private final MongoOperations mongo;

    OutcomePages(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** @return how many pages the text has */
    int keep(DrawId draw, String text) {
        int pages = 0;
        for (int start = 0; start < text.length(); start += MOST_CHARACTERS) {
            pages++;
            String page = text.substring(start, Math.min(text.length(), start + MOST_CHARACTERS));
            mongo.save(new Document("_id", idOf(draw, pages)).append("text", page), COLLECTION);
        }
        return pages;
    }

    String text(DrawId draw, int pages) {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pages; page++) {
            Document stored = mongo.findById(idOf(draw, page), Document.class, COLLECTION);
            if (stored == null) {
                throw new IllegalStateException(
                        "outcome of draw " + draw + ": no page " + page + " (expected: " + pages + " pages)");
            }
            text.append(stored.getString("text"));
        }
        return text.toString();
    }

    private static String idOf(DrawId draw, int page) {
        return draw.value() + "/" + page;
    }
}
