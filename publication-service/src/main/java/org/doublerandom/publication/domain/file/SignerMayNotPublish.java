package org.doublerandom.publication.domain.file;

import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Who signed the checklist on site has had a hand in the result. */
@Refusal(Kind.NOT_ALLOWED)
public final class SignerMayNotPublish extends Refused {
    SignerMayNotPublish(PersonId person) {
        super(person);
    }
}
