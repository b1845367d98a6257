package org.doublerandom.identity.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether an account is in force, and since when its person can be relied upon.
 *
 * @param disabled by an administrator
 * @param struck off the file that it came from
 * @param since the latest of creation, grant of a role that takes two, and reset of the password; none for what was in
 *     the file when the installation began
 */
public record Standing(
        boolean disabled, boolean struck, @Nullable Instant since) {
    public boolean isInForce() {
        return !disabled && !struck;
    }

    Standing disabled(boolean now) {
        return new Standing(now, struck, since);
    }

    Standing struck(boolean now) {
        return new Standing(disabled, now, since);
    }

    Standing since(@Nullable Instant now) {
        return now == null ? this : new Standing(disabled, struck, now);
    }
}
