package org.doublerandom.verifier.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many are drawn from each stratum (protocol §4). */
final class Allocation {
    static final int WHOLE = 10_000;

    private Allocation() {}

    static Map<String, Long> of(List<Stratum> strata) {
        Map<String, Long> takes = new TreeMap<>();
        long all = 0;
        long floors = 0;
        for (Stratum stratum : strata) {
            takes.put(stratum.code(), product(stratum) / WHOLE);
            all += product(stratum);
            floors += product(stratum) / WHOLE;
        }
        long left = (all + WHOLE - 1) / WHOLE - floors;
        for (Stratum stratum : byRemainder(strata).subList(0, (int) left)) {
            takes.merge(stratum.code(), 1L, Long::sum);
        }
        for (Stratum stratum : strata) {
            takes.compute(
                    stratum.code(),
                    (code, take) -> Math.min(stratum.eligible(), Math.max(take == null ? 0 : take, stratum.minimum())));
        }
        return takes;
    }

    private static List<Stratum> byRemainder(List<Stratum> strata) {
        List<Stratum> order = new ArrayList<>(strata);
        order.sort(Comparator.<Stratum>comparingLong(stratum -> -(product(stratum) % WHOLE))
                .thenComparingLong(stratum -> -stratum.eligible())
                .thenComparing(Stratum::code));
        return order;
    }

    static long product(Stratum stratum) {
        return Math.multiplyExact(stratum.eligible(), (long) stratum.ratio());
    }
}
