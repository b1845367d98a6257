package org.doublerandom.publication.domain.file;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** Who signed the checklist on site has had a hand in the result. */
@Refusal(Kind.NOT_ALLOWED)
public final class SignerMayNotPublish extends RuntimeException {
    SignerMayNotPublish(PersonId person) {
        super("publisher: " + person + ", who signed the checklist (expected: another person)");
    }
}
