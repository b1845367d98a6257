package org.doublerandom.directory.domain.checklist;

import org.doublerandom.directory.domain.item.CanonicalObject;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/**
 * An item as a version of a checklist has it.
 *
 * @param guide the version of its guide; null of an item whose guide is kept elsewhere, which is one question
 */
public record GuidedItem(NamedItem named, @Nullable Version guide) {
    /** A version of a guide. */
    public record Version(int number, Digest digest) {
        static Version of(Guide guide) {
            return new Version(guide.version(), guide.digest());
        }
    }

    CanonicalObject document() {
        CanonicalObject item = new CanonicalObject()
                .text("authority", named.authority().value())
                .text("item", named.item().value())
                .text("name", named.name());
        return guide == null ? item : item.text("guide", guide.digest().hex()).number("guideVersion", guide.number());
    }
}
