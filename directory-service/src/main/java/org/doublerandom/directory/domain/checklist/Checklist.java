package org.doublerandom.directory.domain.checklist;

import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.item.CanonicalObject;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;

/** One published version of an industry checklist (一业一查). It never changes; a change, of a guide too, is the next version. */
public record Checklist(AuthorityCode authority, ChecklistCode code, int version, Content content) {
    /** SHA-256 of {@link #canonicalJson()}. */
    public Digest digest() {
        return Digest.of(canonicalJson());
    }

    /** The checklist as a document, in the canonical form of RFC 8785. */
    public String canonicalJson() {
        ChecklistText text = content.text();
        return new CanonicalObject()
                .text("authority", authority.value())
                .text("checklist", code.value())
                .number("version", version)
                .text("name", text.name())
                .texts(
                        "industries",
                        text.audience().industries().stream()
                                .map(IndustryCode::value)
                                .toList())
                .texts("tags", text.audience().tags().stream().map(Tag::value).toList())
                .objects(
                        "items",
                        content.items().stream().map(GuidedItem::document).toList())
                .objects(
                        "questions",
                        content.questions().stream()
                                .map(UnitedQuestion::document)
                                .toList())
                .json();
    }
}
