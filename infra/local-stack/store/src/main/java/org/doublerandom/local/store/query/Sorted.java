package org.doublerandom.local.store.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Brings matches into the wanted order as far as they do not come in it: those that are equal in the fields already in
 * order are sorted together. It remembers keys, and documents only while there are few of them.
 */
final class Sorted {
    private static final int DOCUMENTS_KEPT = 500;
    private static final Comparator<Place> ORDER = (one, other) -> {
        int order = Arrays.compareUnsigned(one.key, other.key);
        return order != 0 ? order : Arrays.compareUnsigned(one.id, other.id);
    };

    private final Matches matches;
    private final Order order;
    private final int given;
    private final long most;
    private final Deque<Place> group = new ArrayDeque<>();
    private @Nullable Found ahead;
    private byte @Nullable [] aheadGroup;

    private record Place(byte[] key, byte[] id, @Nullable Found found) {}

    /** @param most how many are wanted at most, 0 for all */
    Sorted(Matches matches, Order order, int given, long most) {
        this.matches = matches;
        this.order = order;
        this.given = given;
        this.most = most;
    }

    @Nullable
    Found next() {
        while (true) {
            if (group.isEmpty() && !readGroup()) {
                return null;
            }
            Place place = group.remove();
            Found found = place.found != null ? place.found : matches.again(place.id);
            if (found != null) {
                return found;
            }
        }
    }

    private boolean readGroup() {
        Found first = ahead != null ? ahead : matches.next();
        if (first == null) {
            return false;
        }
        byte[] common = aheadGroup != null ? aheadGroup : order.keyOf(first.document(), given);
        ahead = null;
        aheadGroup = null;
        // The greatest is on top, so that it can make room.
        PriorityQueue<Place> best = new PriorityQueue<>(ORDER.reversed());
        for (Found each = first; each != null; each = matches.next()) {
            byte[] its = order.keyOf(each.document(), given);
            if (!Arrays.equals(its, common)) {
                ahead = each;
                aheadGroup = its;
                break;
            }
            best.add(new Place(order.keyOf(each.document()), each.id(), best.size() < DOCUMENTS_KEPT ? each : null));
            if (most > 0 && best.size() > most) {
                best.remove();
            }
        }
        List<Place> sorted = new ArrayList<>(best);
        sorted.sort(ORDER);
        group.addAll(sorted);
        return true;
    }
}
