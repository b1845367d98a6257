package org.doublerandom.directory.domain.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.values.AuthorityCode;

/** The visits of all targets, each once. */
public interface Visits {
    /**
     * An inspection tells of a visit. Of departments that come together each tells of the same one: its items are those of all, its
     * day is the first. A repeat changes nothing.
     */
    void note(Visit visit);

    /** Writes what a table tells under the visits' ids. */
    Written write(List<Visit> visits);

    /** What writing them would do. */
    Written foresee(List<Visit> visits);

    /**
     * The visits of these targets: those that the authority keeps, and what inspections of other authorities here tell of; the oldest first.
     *
     * @param since the first day that counts
     */
    List<Visit> of(AuthorityCode keeper, Collection<TargetId> targets, LocalDate since);
}
