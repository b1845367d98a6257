package org.doublerandom.identity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record PasswordRequest(
        @NotNull @Size(max = LONGEST_TYPED) String former,

        @NotNull
        @Size(max = LONGEST_TYPED)
        @Schema(description = "12 to 128 characters, not the username, none of the commonest")
        String password) {
    // In units of UTF-16: 128 code points are 256 at most.
    static final int LONGEST_TYPED = 256;

    /** Not to be read in any log. */
    @Override
    public String toString() {
        return "PasswordRequest";
    }
}
