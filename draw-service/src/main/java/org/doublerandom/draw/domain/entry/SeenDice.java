package org.doublerandom.draw.domain.entry;

import org.doublerandom.values.Digest;

/** What a witness says he saw: the digits as read off the dice, not looked at yet, and the announcement. */
public record SeenDice(String digits, Digest announcement) {

    boolean isIn(Entry entry) {
        return entry.digits().equals(digits) && entry.announcement().equals(announcement);
    }
}
