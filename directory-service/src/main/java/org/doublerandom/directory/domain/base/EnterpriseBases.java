package org.doublerandom.directory.domain.base;

import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;

/** The bases that were fixed, one for each authority and year. */
public interface EnterpriseBases {
    Optional<EnterpriseBase> find(AuthorityCode authority, int year);

    /**
     * Changes the base of an authority and a year, which may not be fixed yet, and stores the facts that follow with it.
     *
     * @param change a pure function: applied again when another writer was faster
     */
    EnterpriseBase change(
            AuthorityCode authority, int year, Function<Optional<EnterpriseBase>, Changed<EnterpriseBase>> change);
}
