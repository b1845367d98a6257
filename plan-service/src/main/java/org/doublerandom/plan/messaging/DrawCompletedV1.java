package org.doublerandom.plan.messaging;

import org.jspecify.annotations.Nullable;

/** @param struck how many of the targets were drawn before and not visited: they are none of what the line plans anew */
record DrawCompletedV1(String batch, int targets, @Nullable Integer struck) {
    int drawnAnew() {
        return struck == null ? targets : targets - struck;
    }
}
