package org.doublerandom.draw.domain.sampling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.doublerandom.draw.domain.frame.Pool;

/**
 * The lowest tickets of many without sorting all: tickets are evenly spread, so that nearly everybody above a threshold can
 * be dropped by its start. Too low a threshold is raised until enough are below; it never decides who is drawn.
 */
final class LowestTickets {
    // 6.5 standard deviations and some: the threshold is too low less than once in 10^10 draws.
    private static final double DEVIATIONS = 6.5;
    private static final int SOME_MORE = 30;

    private final Tickets tickets;

    LowestTickets(TicketKey key) {
        this.tickets = new Tickets(key);
    }

    /** The start decides nearly always, and is a number: what is behind it is looked at only where starts are the same. */
    private record Called(long start, DrawnTarget drawn) implements Comparable<Called> {
        @Override
        public int compareTo(Called other) {
            int order = Long.compare(start, other.start);
            return order != 0 ? order : DrawnTarget.IN_TICKET_ORDER.compare(drawn, other.drawn);
        }
    }

    /** @param rows of the pool, among which is chosen */
    List<DrawnTarget> of(Pool pool, int[] rows, long count) {
        int wanted = (int) Math.min(count, rows.length);
        double share = (wanted + DEVIATIONS * Math.sqrt(wanted) + SOME_MORE) / Math.max(1, rows.length);
        List<Called> low = below(share, pool, rows);
        while (low.size() < wanted) {
            share *= 2;
            low = below(share, pool, rows);
        }
        Collections.sort(low);
        return low.subList(0, wanted).stream().map(Called::drawn).toList();
    }

    private List<Called> below(double share, Pool pool, int[] rows) {
        long threshold = share >= 1 ? Long.MAX_VALUE : (long) (share * Long.MAX_VALUE);
        List<Called> low = new ArrayList<>();
        for (int row : rows) {
            long start = tickets.start(pool, row);
            if (start <= threshold) {
                low.add(new Called(start, new DrawnTarget(pool.id(row), tickets.ticket())));
            }
        }
        return low;
    }
}
