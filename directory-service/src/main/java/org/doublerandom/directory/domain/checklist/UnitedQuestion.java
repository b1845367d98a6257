package org.doublerandom.directory.domain.checklist;

import java.util.List;
import org.doublerandom.directory.domain.item.CanonicalObject;
import org.doublerandom.directory.domain.item.Manner;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * A question that is asked once, whichever items ask it.
 *
 * @param number counts from 1
 * @param manner how it is answered; null: yes, no or not applicable
 * @param answers the questions of guides that one answer answers
 */
public record UnitedQuestion(
        int number, String text, @Nullable Manner manner, List<Asked> answers) {
    /**
     * A question of an item's guide.
     *
     * @param number its number there
     */
    public record Asked(AuthorityCode authority, ItemId item, int number) {
        CanonicalObject document() {
            return new CanonicalObject()
                    .text("authority", authority.value())
                    .text("item", item.value())
                    .number("no", number);
        }
    }

    public UnitedQuestion {
        answers = List.copyOf(answers);
    }

    CanonicalObject document() {
        CanonicalObject question = new CanonicalObject()
                .number("no", number)
                .text("text", text)
                .objects("answers", answers.stream().map(Asked::document).toList());
        return manner == null ? question : manner.in(question);
    }
}
