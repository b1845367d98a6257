package org.doublerandom.draw.domain.assignment;

import java.util.ArrayList;
import java.util.List;
import org.doublerandom.draw.domain.sampling.TicketKey;

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
        List<Pair> pairs = new ArrayList<>();
        for (int t = 0; t < network.targets; t++) {
            for (int i = 0; i < network.inspectors; i++) {
                if (network.allows(t, i) && !network.isAccepted(t, i)) {
                    Member member = staffing.member(t, i);
                    pairs.add(new Pair(key.of(member.target(), member.inspector()), t, i));
                }
            }
        }
        pairs.sort(Pair.IN_TICKET_ORDER);
        return pairs;
    }
}
