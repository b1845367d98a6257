package org.doublerandom.inspection.domain.guide;

import org.jspecify.annotations.Nullable;

/**
 * One question of a guide, for one sub-item (抽查子项).
 *
 * @param manner how it is answered; null where it follows from the list, or was kept before guides said so
 */
public record Question(int number, String text, @Nullable Manner manner) {

    public Question {
        if (number < 1 || text.isBlank()) {
            throw new IllegalArgumentException("question: " + number + " " + text + " (expected: 1, 2, … and a text)");
        }
    }

    public Question(int number, String text) {
        this(number, text, null);
    }

    public Manner answered() {
        return manner == null ? Manner.JUDGED : manner;
    }
}
