package org.doublerandom.directory.domain.item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.ItemId;

/** All versions of an item's guide, oldest first. */
public record GuideBook(AuthorityCode authority, ItemId item, List<Guide> versions) {
    public GuideBook {
        versions = List.copyOf(versions);
    }

    public static GuideBook of(AuthorityCode authority, ItemId item) {
        return new GuideBook(authority, item, List.of());
    }

    /** Adds a version, unless the newest has these questions already. */
    public Changed<GuideBook> publish(List<Question> questions, Instant now) {
        if (!versions.isEmpty() && newest().questions().equals(questions)) {
            return Changed.to(this);
        }
        Guide next = new Guide(item, versions.size() + 1, questions);
        List<Guide> all = new ArrayList<>(versions);
        all.add(next);
        return Changed.to(new GuideBook(authority, item, all), GuidePublished.of(authority, next, now));
    }

    /** A first version from the text of the list, where nobody has written one. */
    public Changed<GuideBook> publishFromList(List<Question> questions, Instant now) {
        boolean isWritten =
                !versions.isEmpty() && newest().questions().stream().anyMatch(question -> question.manner() != null);
        return isWritten ? Changed.to(this) : publish(questions, now);
    }

    public Guide newest() {
        return versions.get(versions.size() - 1);
    }
}
