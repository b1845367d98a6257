package org.doublerandom.directory.messaging;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.checklist.Checklist;
import org.doublerandom.directory.domain.checklist.ChecklistPublished;
import org.doublerandom.directory.domain.checklist.ChecklistText;
import org.doublerandom.directory.domain.target.IndustryCode;

record ChecklistPublishedV1(
        String authority,
        String checklist,
        int version,
        String name,
        List<String> industries,
        List<String> tags,
        int items,
        int questions,
        String digest,
        Instant publishedAt) {
    static ChecklistPublishedV1 of(ChecklistPublished event) {
        Checklist checklist = event.checklist();
        ChecklistText text = checklist.content().text();
        return new ChecklistPublishedV1(
                checklist.authority().value(),
                checklist.code().value(),
                checklist.version(),
                text.name(),
                text.audience().industries().stream().map(IndustryCode::value).toList(),
                text.audience().tags().stream().map(Tag::value).toList(),
                text.items().size(),
                checklist.content().questions().size(),
                checklist.digest().hex(),
                event.publishedAt());
    }
}
