package org.doublerandom.draw.domain.assignment;

import java.util.List;
import java.util.Optional;
import org.doublerandom.draw.domain.frame.Inspector;

/** Steps 1 and 2: the least level at which all places can be filled, and the fewest who must reach it (protocol §8). */
record FairWorkload(Bounds bounds, TeamNetwork filled) {

    static Optional<FairWorkload> of(Staffing staffing) {
        return of(new Qualified(staffing), List.of());
    }

    /** With some pairs as given: the least for which a full assignment that uses them exists. */
    static Optional<FairWorkload> of(Qualified qualified, List<Member> given) {
        Staffing staffing = qualified.staffing();
        List<Inspector> inspectors = staffing.inspectors();
        Completion completion = new Completion(qualified, given);
        if (!completion.isFullUnder(Workload.underCaps(inspectors))) {
            return Optional.empty();
        }
        int low = 0;
        int high = inspectors.stream()
                .mapToInt(i -> i.load() + Math.min(i.cap(), staffing.targets().size()))
                .max()
                .orElse(0);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (completion.isFullUnder(Workload.upTo(inspectors, middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Optional.of(withFewestExtras(staffing, completion, low));
    }

    static boolean isFeasible(Staffing staffing) {
        return new Completion(new Qualified(staffing), List.of())
                .isFullUnder(Workload.underCaps(staffing.inspectors()));
    }

    static TeamNetwork filledUnderCaps(Staffing staffing) {
        return new Completion(new Qualified(staffing), List.of()).under(Workload.underCaps(staffing.inspectors()));
    }

    private static FairWorkload withFewestExtras(Staffing staffing, Completion completion, int level) {
        Workload workload = new Bounds(level, 0).workload(staffing.inspectors());
        TeamNetwork network = completion.start(workload);
        // Who has more than b already is an extra; each further extra fills exactly one place more.
        int given = network.extrasUsed();
        network.allow(workload.withExtras(given));
        Exchange exchange = new Exchange(network);
        int extras = given + staffing.places() - exchange.fillAll();
        network.allow(workload.withExtras(extras));
        exchange.fillAll();
        return new FairWorkload(new Bounds(level, extras), network);
    }
}
