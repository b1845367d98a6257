package org.doublerandom.directory.domain.item;

import java.util.List;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;

/** One version of an item's work guide (工作指引): the checklist of a visit. It never changes; a change is the next version. */
public record Guide(ItemId item, int version, List<Question> questions) {
    public Guide {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("guide " + item.value() + " without questions (expected: at least one)");
        }
    }

    /** SHA-256 of {@link #canonicalJson()}: who has the document can check that it is the version he was told of. */
    public Digest digest() {
        return Digest.of(canonicalJson());
    }

    /** The guide as a document, in the canonical form of RFC 8785. */
    public String canonicalJson() {
        return new CanonicalObject()
                .text("guide", item.value())
                .text("item", item.value())
                .number("version", version)
                .objects(
                        "questions",
                        questions.stream()
                                .map(question -> question.manner() == null
                                        ? asked(question)
                                        : question.manner().in(asked(question)))
                                .toList())
                .json();
    }

    private static CanonicalObject asked(Question question) {
        return new CanonicalObject().number("no", question.number()).text("text", question.text());
    }
}
