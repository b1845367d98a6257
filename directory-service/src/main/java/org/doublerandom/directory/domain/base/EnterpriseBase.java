package org.doublerandom.directory.domain.base;

import org.doublerandom.directory.domain.AuthorityCode;
import org.doublerandom.directory.domain.Digest;
import org.doublerandom.directory.domain.Region;

/**
 * The number of enterprises (企业) of a region on the last day of the year before. Fixed once, then it never changes.
 *
 * @param digest of the ids that were counted, ascending, one a line: whoever has the directory can count again
 */
public record EnterpriseBase(AuthorityCode authority, BaseYear year, Region region, long count, Digest digest) {
    public EnterpriseBaseFixed fixed() {
        return new EnterpriseBaseFixed(this);
    }

    public void requireSame(EnterpriseBase counted) {
        if (!equals(counted)) {
            throw new BaseAlreadyFixed(this, counted);
        }
    }
}
