package org.doublerandom.draw.domain.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.doublerandom.draw.domain.sampling.Ticket;
import org.doublerandom.draw.domain.sampling.TicketKey;
import org.doublerandom.draw.domain.sampling.Tickets;

/** Step 3: the allowed pairs called in the order of their tickets, each accepted if the rest can still follow (protocol §8). */
record Calling(Staffing staffing, TicketKey key) {

    /**
     * Pairs accepted in the network before stay as they are, and as many places are filled afterwards as are filled now.
     *
     * @return the pairs accepted beside them, in their order
     */
    List<Member> call(TeamNetwork network) {
        Exchange exchange = new Exchange(network);
        List<Member> accepted = new ArrayList<>();
        for (Pair pair : pairs(network)) {
            if (network.acceptedPairs() == network.filled()) {
                break;
            }
            int target = pair.target();
            int inspector = pair.inspector();
            boolean isCompletable = network.acceptedAt(target) < network.slots
                    && (network.isIn(target, inspector) || exchange.bring(target, inspector));
            if (isCompletable) {
                network.accept(target, inspector);
                accepted.add(staffing.member(target, inspector));
            }
        }
        return accepted;
    }

    private List<Pair> pairs(TeamNetwork network) {
        Tickets tickets = new Tickets(key);
        List<Pair> pairs = new ArrayList<>();
        for (int t = 0; t < network.targets; t++) {
            for (int i = 0; i < network.inspectors; i++) {
                if (network.allows(t, i) && !network.isAccepted(t, i)) {
                    Member member = staffing.member(t, i);
                    pairs.add(new Pair(tickets.start(member.target(), member.inspector()), t, i));
                }
            }
        }
        // Targets and inspectors are sorted by id, so their positions break ties as their ids would (protocol §8 step
        // 3).
        pairs.sort(Comparator.comparingLong(Pair::start)
                .thenComparing(this::ticket)
                .thenComparingInt(Pair::target)
                .thenComparingInt(Pair::inspector));
        return pairs;
    }

    /** Needed only of the few whose starts are the same. */
    private Ticket ticket(Pair pair) {
        Member member = staffing.member(pair.target(), pair.inspector());
        return key.of(member.target(), member.inspector());
    }
}
