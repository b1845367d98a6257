package org.doublerandom.system.recompute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many are drawn from each stratum (protocol §4). */
public final class Allocation {
    private static final long WHOLE = 10_000;

    private Allocation() {}

    /** The rule of a stratum: of how many eligible, at which ratio in 1/10000, at least how many. */
    public record Rule(long eligible, int ratio, long minimum) {
        long product() {
            return eligible * ratio;
        }
    }

    public static Map<String, Long> of(Map<String, Rule> rules) {
        Map<String, Long> takes = new TreeMap<>();
        long all = 0;
        long whole = 0;
        for (Map.Entry<String, Rule> each : rules.entrySet()) {
            long product = each.getValue().product();
            takes.put(each.getKey(), product / WHOLE);
            all += product;
            whole += product / WHOLE;
        }
        long left = (all + WHOLE - 1) / WHOLE - whole;
        for (String code : byRemainder(rules).subList(0, (int) left)) {
            takes.merge(code, 1L, Long::sum);
        }
        rules.forEach((code, rule) ->
                takes.compute(code, (same, take) -> Math.min(rule.eligible(), Math.max(take, rule.minimum()))));
        return takes;
    }

    private static List<String> byRemainder(Map<String, Rule> rules) {
        Comparator<String> largest =
                Comparator.comparingLong(code -> -(rules.get(code).product() % WHOLE));
        List<String> codes = new ArrayList<>(rules.keySet());
        codes.sort(largest.thenComparingLong(code -> -rules.get(code).eligible())
                .thenComparing(Comparator.naturalOrder()));
        return codes;
    }
}
