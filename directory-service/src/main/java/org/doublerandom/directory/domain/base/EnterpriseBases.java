package org.doublerandom.directory.domain.base;

import java.util.Optional;
import org.doublerandom.directory.domain.AuthorityCode;

/** The bases that were fixed, one for each authority and year. */
public interface EnterpriseBases {
    Optional<EnterpriseBase> find(AuthorityCode authority, int year);

    /**
     * Fixes the base, or returns the same one that was fixed before.
     *
     * @throws BaseAlreadyFixed if another one was
     */
    EnterpriseBase fix(EnterpriseBase counted);
}
