package org.doublerandom.draw.domain.batch;

import java.util.Set;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Suite;

/**
 * In which suite an authority's next batches are hashed and drawn. It is asked once per batch, when its scheme is published; from
 * then on the batch's facts tell it, so that a change never falls within a batch.
 *
 * @param sm3 whoever has chosen SM3; all others have SHA-256
 */
public record Suites(Set<AuthorityCode> sm3) {
    public Suites {
        sm3 = Set.copyOf(sm3);
    }

    public Suite of(AuthorityCode authority) {
        return sm3.contains(authority) ? Suite.SM3 : Suite.SHA256;
    }
}
