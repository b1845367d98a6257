package org.doublerandom.directory.domain.checklist;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;

/** The industry checklists that each authority keeps. */
public interface Checklists {
    /** All of the authority's, in the order of their codes. */
    List<ChecklistBook> all(AuthorityCode authority);

    Optional<ChecklistBook> find(AuthorityCode authority, ChecklistCode code);

    /** The version that the digest names, whosever it is. */
    Optional<Checklist> find(Digest digest);

    /** Writes the text of the next version; what is published stays. */
    ChecklistBook write(AuthorityCode authority, ChecklistCode code, ChecklistText text);

    /**
     * @param change a pure function: applied again when another writer was faster
     * @throws UnknownChecklist if the authority has none of that code
     */
    ChecklistBook change(
            AuthorityCode authority, ChecklistCode code, Function<ChecklistBook, Changed<ChecklistBook>> change);
}
