package org.doublerandom.draw.domain.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doublerandom.draw.domain.frame.Pool;
import org.doublerandom.draw.domain.frame.StratumCode;

/** How many are drawn from each stratum, fixed before any randomness exists; integers only (protocol §4). */
public record Allocation(List<Stratum> strata) {

    public Allocation {
        strata = List.copyOf(strata);
        for (int i = 1; i < strata.size(); i++) {
            if (strata.get(i - 1).code().compareTo(strata.get(i).code()) >= 0) {
                throw new IllegalArgumentException(
                        "stratum " + strata.get(i).code() + " (expected: one per code, ascending)");
            }
        }
        List<Long> takes = takes(strata);
        for (int i = 0; i < strata.size(); i++) {
            if (strata.get(i).take() != takes.get(i)) {
                throw new TakeDoesNotFollow(strata.get(i), takes.get(i));
            }
        }
    }

    public static Allocation of(List<StratumRule> rules, Pool pool) {
        Map<StratumCode, Long> eligible = new HashMap<>();
        for (StratumRule rule : rules) {
            eligible.put(rule.code(), 0L);
        }
        Map<StratumCode, StratumRule> byCode = new HashMap<>();
        rules.forEach(rule -> byCode.put(rule.code(), rule));
        pool.counts().forEach((traits, count) -> {
            // A candidate whose stratum is not announced is not eligible (protocol §3).
            StratumRule rule = byCode.get(traits.stratum());
            if (rule != null && rule.admits(traits)) {
                eligible.merge(rule.code(), count, Long::sum);
            }
        });
        return of(rules, eligible);
    }

    public static Allocation of(List<StratumRule> rules, Map<StratumCode, Long> eligible) {
        List<Stratum> open = rules.stream()
                .sorted(Comparator.comparing(StratumRule::code))
                .map(rule -> new Stratum(rule, eligible.getOrDefault(rule.code(), 0L), 0))
                .toList();
        List<Long> takes = takes(open);
        List<Stratum> strata = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            strata.add(new Stratum(open.get(i).rule(), open.get(i).eligible(), takes.get(i)));
        }
        return new Allocation(strata);
    }

    public List<StratumRule> rules() {
        return strata.stream().map(Stratum::rule).toList();
    }

    public long eligible() {
        return strata.stream().mapToLong(Stratum::eligible).sum();
    }

    public long take() {
        return strata.stream().mapToLong(Stratum::take).sum();
    }

    private static List<Long> takes(List<Stratum> strata) {
        List<Share> shares = strata.stream().map(Share::of).toList();
        long sum = 0;
        for (Share share : shares) {
            sum = Share.exact(sum + share.quota());
        }
        long floors = shares.stream().mapToLong(Share::floor).sum();
        long left = (sum + StratumRule.WHOLE - 1) / StratumRule.WHOLE - floors;
        List<Share> luckiest =
                shares.stream().sorted(Share.BY_REMAINDER).limit(left).toList();
        return shares.stream()
                .map(share -> share.take(luckiest.contains(share) ? 1 : 0))
                .toList();
    }
}
