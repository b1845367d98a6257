package org.doublerandom.directory.domain.checklist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;

/**
 * An industry checklist: what is written of it now, and all versions that were published, oldest first.
 *
 * @param draft the text of the next version
 */
public record ChecklistBook(
        AuthorityCode authority, ChecklistCode code, ChecklistText draft, List<Checklist> versions) {
    public ChecklistBook {
        versions = List.copyOf(versions);
    }

    /** One of which nothing is published. */
    public static ChecklistBook of(AuthorityCode authority, ChecklistCode code, ChecklistText draft) {
        return new ChecklistBook(authority, code, draft, List.of());
    }

    /** Nobody but who writes it learns of it before it is published. */
    public ChecklistBook written(ChecklistText text) {
        return new ChecklistBook(authority, code, text, versions);
    }

    /**
     * Publishes what it asks as the next version, unless the newest asks this already.
     *
     * @throws ChecklistTooLong with more than {@link Content#MOST_QUESTIONS} questions
     */
    public Changed<ChecklistBook> publish(Content content, Instant now) {
        if (content.questions().size() > Content.MOST_QUESTIONS) {
            throw new ChecklistTooLong(content.questions().size(), Content.MOST_QUESTIONS);
        }
        if (newest().filter(known -> known.content().equals(content)).isPresent()) {
            return Changed.to(this);
        }
        Checklist next = new Checklist(authority, code, versions.size() + 1, content);
        return Changed.to(
                new ChecklistBook(
                        authority,
                        code,
                        draft,
                        Stream.concat(versions.stream(), Stream.of(next)).toList()),
                ChecklistPublished.of(next, now));
    }

    /** Empty before anything is published. */
    public Optional<Checklist> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }
}
