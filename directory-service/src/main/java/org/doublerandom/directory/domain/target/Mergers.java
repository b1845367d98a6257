package org.doublerandom.directory.domain.target;

import java.util.List;
import java.util.function.UnaryOperator;
import org.doublerandom.values.AuthorityCode;

/** The book of mergers of each authority. */
public interface Mergers {
    /** Empty where nobody has said anything yet. */
    MergerBook of(AuthorityCode authority);

    /** @param change asked again where somebody else was faster; may refuse */
    MergerBook change(AuthorityCode authority, UnaryOperator<MergerBook> change);

    /** Whose entries may not show yet what their book says. */
    List<AuthorityCode> unsettled();
}
