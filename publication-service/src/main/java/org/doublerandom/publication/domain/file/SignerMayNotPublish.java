package org.doublerandom.publication.domain.file;

import org.doublerandom.values.PersonId;

/** Who signed the checklist on site has had a hand in the result. */
public final class SignerMayNotPublish extends RuntimeException {
    SignerMayNotPublish(PersonId person) {
        super("publisher: " + person + ", who signed the checklist (expected: another person)");
    }
}
