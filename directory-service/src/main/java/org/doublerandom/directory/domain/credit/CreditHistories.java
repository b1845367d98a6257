package org.doublerandom.directory.domain.credit;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.TargetSearch;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/** The classes of the enterprises of each authority, kept with their entries in the directory and handed out apart from these. */
public interface CreditHistories {
    /** Of these targets, those that have classes. */
    Map<TargetId, CreditHistory> of(AuthorityCode authority, Collection<TargetId> targets);

    /** Adds to each history, or corrects a month of it; whoever is not in the directory is passed over. A repeat changes nothing. */
    void write(AuthorityCode authority, List<MonthlyClass> classes);

    /** How many of the targets in the unit's area that are sought have a class of this month or a later one. */
    long countSince(AuthorityCode authority, Unit unit, TargetSearch sought, YearMonth month);

    /**
     * The next of those who have a class in a month, in the order of their ids.
     *
     * @param creditClass only those with this one; null for all
     * @param last where the page before ended
     */
    List<MonthlyClass> in(
            AuthorityCode authority,
            YearMonth month,
            @Nullable CreditClass creditClass,
            @Nullable TargetId last,
            int limit);
}
