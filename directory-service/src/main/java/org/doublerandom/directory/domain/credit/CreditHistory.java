package org.doublerandom.directory.domain.credit;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The classes of an enterprise by month, the newest and those of the 23 months before it (domain §4). */
public record CreditHistory(SortedMap<YearMonth, CreditClass> months) {
    public static final CreditHistory NONE = new CreditHistory(Collections.emptySortedMap());
    /** How many months are kept, the newest included. */
    public static final int MONTHS = 24;

    public CreditHistory {
        NavigableMap<YearMonth, CreditClass> kept = new TreeMap<>(months);
        if (!kept.isEmpty()) {
            kept = kept.tailMap(kept.lastKey().minusMonths(MONTHS - 1), true);
        }
        months = Collections.unmodifiableSortedMap(new TreeMap<>(kept));
    }

    /** With the class of one more month, or another one of a month it has. */
    public CreditHistory with(YearMonth month, CreditClass creditClass) {
        Map<YearMonth, CreditClass> all = new TreeMap<>(months);
        all.put(month, creditClass);
        return new CreditHistory(new TreeMap<>(all));
    }

    public Optional<CreditClass> in(YearMonth month) {
        return Optional.ofNullable(months.get(month));
    }

    /** That of the newest month; {@link CreditClass#NONE} if it has none. */
    public CreditClass newest() {
        return months.isEmpty() ? CreditClass.NONE : months.get(months.lastKey());
    }
}
