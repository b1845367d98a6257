package org.doublerandom.identity.account;

import org.doublerandom.identity.password.PasswordLink;
import org.jspecify.annotations.Nullable;

/**
 * By what a person is known again.
 *
 * @param password encoded, with the name of the encoding in braces before it; none until the person has set it
 * @param link to set one
 * @param staffKey the authority and the sealed staff number: one person has one account; none for accounts of the file
 */
public record Credentials(
        @Nullable String password,
        @Nullable PasswordLink link,
        @Nullable String staffKey) {
    Credentials withPassword(String encoded) {
        return new Credentials(encoded, null, staffKey);
    }

    Credentials withLink(PasswordLink made) {
        return new Credentials(null, made, staffKey);
    }
}
