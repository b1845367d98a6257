package org.doublerandom.draw.domain.duties;

import java.time.Instant;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/**
 * Whoever got the account, the role or another password after the release has no part in the draw: by then it was known
 * what is drawn, and one administrator could have made himself a witness.
 */
@Refusal(Kind.NOT_ALLOWED)
public final class AccountYoungerThanRelease extends Refused {
    AccountYoungerThanRelease(PersonId person, Instant since, Instant released) {
        super(person, since, released);
    }
}
