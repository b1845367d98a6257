package org.doublerandom.directory.domain.base;

import java.util.Optional;
import org.doublerandom.directory.domain.Region;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;

/**
 * The number of enterprises (企业) of a region on the last day of the year before. Fixed once, then it never changes.
 *
 * @param digest of the ids that were counted, ascending, one a line: whoever has the directory can count again
 */
public record EnterpriseBase(AuthorityCode authority, BaseYear year, Region region, long count, Digest digest) {
    /**
     * Fixes this base; the same one may have been fixed before.
     *
     * @throws BaseAlreadyFixed if another one was
     */
    public Changed<EnterpriseBase> fixedAfter(Optional<EnterpriseBase> known) {
        known.ifPresent(this::requireSameAs);
        return known.map(same -> Changed.to(same)).orElseGet(() -> Changed.to(this, new EnterpriseBaseFixed(this)));
    }

    private void requireSameAs(EnterpriseBase fixed) {
        if (!equals(fixed)) {
            throw new BaseAlreadyFixed(fixed, this);
        }
    }
}
