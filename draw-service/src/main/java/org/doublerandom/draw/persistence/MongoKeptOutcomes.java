package org.doublerandom.draw.persistence;

import java.util.Optional;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.outcome.KeptOutcomes;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Records;
import org.springframework.stereotype.Component;

/** In pages of a bearable size, the first one last: where it is, all are. */
@Component
class MongoKeptOutcomes implements KeptOutcomes {
    private static final int MOST_CHARACTERS = 256 * 1024;

    private final Records<Page> pages;

    MongoKeptOutcomes(Aggregates aggregates) {
        this.pages = aggregates.records("voidOutcomes", Page.class);
    }

    /** @param of how many there are */
    record Page(String text, int of) {}

    @Override
    public Optional<String> find(DrawId draw, DrawFile file) {
        return pages.find(idOf(draw, file, 1)).map(first -> {
            StringBuilder text = new StringBuilder(first.text());
            for (int page = 2; page <= first.of(); page++) {
                String id = idOf(draw, file, page);
                text.append(pages.find(id)
                        .orElseThrow(
                                () -> new IllegalStateException("no page " + id + " (expected: " + first.of() + ")"))
                        .text());
            }
            return text.toString();
        });
    }

    @Override
    public void keep(DrawId draw, DrawFile file, String text) {
        int of = Math.max(1, (text.length() + MOST_CHARACTERS - 1) / MOST_CHARACTERS);
        for (int page = of; page >= 1; page--) {
            int start = (page - 1) * MOST_CHARACTERS;
            String part = text.substring(start, Math.min(text.length(), start + MOST_CHARACTERS));
            pages.keepFirst(idOf(draw, file, page), new Page(part, of));
        }
    }

    private static String idOf(DrawId draw, DrawFile file, int page) {
        return draw.value() + "/" + file.fileName() + "/" + page;
    }
}
