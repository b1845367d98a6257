package org.doublerandom.draw.domain.assignment;

import java.util.List;
import java.util.Optional;
import org.doublerandom.draw.domain.frame.Inspector;

/** Steps 1 and 2: the least level at which all places can be filled, and the fewest who must reach it (protocol §8). */
record FairWorkload(int level, TeamNetwork filled) {

    static Optional<FairWorkload> of(Staffing staffing) {
        if (!isFeasible(staffing)) {
            return Optional.empty();
        }
        int low = 0;
        int high = staffing.inspectors().stream()
                .mapToInt(i -> i.load() + Math.min(i.cap(), staffing.targets().size()))
                .max()
                .orElse(0);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fill(staffing, Workload.upTo(most(staffing, middle))).filled() == staffing.places()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Optional.of(new FairWorkload(low, withFewestExtras(staffing, low)));
    }

    static boolean isFeasible(Staffing staffing) {
        return filledUnderCaps(staffing).filled() == staffing.places();
    }

    static TeamNetwork filledUnderCaps(Staffing staffing) {
        return fill(
                staffing,
                Workload.upTo(
                        staffing.inspectors().stream().mapToInt(Inspector::cap).toArray()));
    }

    private static TeamNetwork fill(Staffing staffing, Workload workload) {
        TeamNetwork network = new TeamNetwork(staffing, workload);
        new Exchange(network).fillAll();
        return network;
    }

    private static TeamNetwork withFewestExtras(Staffing staffing, int level) {
        int[] base = most(staffing, level - 1);
        int[] most = most(staffing, level);
        boolean[] oneMore = new boolean[base.length];
        for (int i = 0; i < base.length; i++) {
            oneMore[i] = most[i] > base[i];
        }
        TeamNetwork network = fill(staffing, Workload.upTo(base));
        int extras = staffing.places() - network.filled();
        network.allow(new Workload(base, oneMore, extras));
        new Exchange(network).fillAll();
        return network;
    }

    private static int[] most(Staffing staffing, int level) {
        List<Inspector> inspectors = staffing.inspectors();
        return inspectors.stream()
                .mapToInt(i -> Math.min(i.cap(), Math.max(0, level - i.load())))
                .toArray();
    }
}
