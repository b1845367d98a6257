package org.doublerandom.identity.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether an account is in force, and since when its person can be relied upon.
 *
 * @param disabled by an administrator
 * @param struck off the file that it came from
 * @param certified whether the directory has had the person as an inspector who may inspect
 * @param since the latest of creation, grant of a role that takes two, and reset of the password; none for what was in
 *     the file when the installation began
 */
public record Standing(
        boolean disabled,
        boolean struck,
        boolean certified,
        @Nullable Instant since) {
    static Standing madeAt(@Nullable Instant since) {
        return new Standing(false, false, false, since);
    }

    public boolean isInForce() {
        return !disabled && !struck;
    }

    Standing disabled(boolean now) {
        return new Standing(now, struck, certified, since);
    }

    Standing struck(boolean now) {
        return new Standing(disabled, now, certified, since);
    }

    Standing certified(boolean now) {
        return new Standing(disabled, struck, now, since);
    }

    Standing since(@Nullable Instant now) {
        return now == null ? this : new Standing(disabled, struck, certified, now);
    }
}
