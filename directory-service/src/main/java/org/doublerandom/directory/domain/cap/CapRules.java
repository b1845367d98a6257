package org.doublerandom.directory.domain.cap;

import java.util.List;
import java.util.function.UnaryOperator;
import org.doublerandom.values.AuthorityCode;

/** The rules about visits that each authority keeps. */
public interface CapRules {
    /** All of the authority's, confirmed or not, in the order of their first day, then of their ids. */
    List<CapRule> all(AuthorityCode authority);

    /** Keeps a new one; a repeat finds it. */
    CapRule write(CapRule rule);

    /**
     * @param change a pure function: applied again when another writer was faster
     * @throws UnknownCapRule if the authority has none of that id
     */
    CapRule change(AuthorityCode authority, CapRuleId id, UnaryOperator<CapRule> change);
}
