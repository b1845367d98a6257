package org.doublerandom.directory.domain.checklist;

import java.time.Instant;

/** A version of an industry checklist is the current one from now on. */
public record ChecklistPublished(Checklist checklist, Instant publishedAt) {
    public static ChecklistPublished of(Checklist checklist, Instant now) {
        return new ChecklistPublished(checklist, now);
    }
}
