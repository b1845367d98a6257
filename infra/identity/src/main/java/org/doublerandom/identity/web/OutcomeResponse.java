package org.doublerandom.identity.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a command.
 *
 * @param account as it is now
 * @param passwordLink to hand over to the person; shown once, to whoever completed the command
 * @param request that waits for a second administrator, where nothing was done yet
 */
record OutcomeResponse(
        @Nullable AccountResponse account,
        @Nullable PasswordLinkResponse passwordLink,
        @Nullable RequestResponse request) {
    record PasswordLinkResponse(String url, Instant expires) {}
}
