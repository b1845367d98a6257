package org.doublerandom.directory.domain.item;

import org.jspecify.annotations.Nullable;

/**
 * One question of a checklist.
 *
 * @param number counts from 1
 * @param manner how it is answered; null where it follows from the list: yes, no or not applicable
 */
public record Question(int number, String text, @Nullable Manner manner) {
    public Question(int number, String text) {
        this(number, text, null);
    }
}
