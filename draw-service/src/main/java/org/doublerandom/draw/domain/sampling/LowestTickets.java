package org.doublerandom.draw.domain.sampling;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.doublerandom.draw.domain.frame.Pool;
import org.doublerandom.values.Digest;

/**
 * The lowest tickets of many without sorting all: tickets are evenly spread, so that nearly everybody above a threshold can
 * be dropped by the first eight bytes. Too low a threshold is raised until enough are below; it never decides who is drawn.
 */
final class LowestTickets {
    // 6.5 standard deviations and some: the threshold is too low less than once in 10^10 draws.
    private static final double DEVIATIONS = 6.5;
    private static final int SOME_MORE = 30;
    private static final int LONGEST_ID = 23;

    private final MessageDigest digest;
    private final int keyLength;
    private final byte[] text;

    LowestTickets(TicketKey key) {
        byte[] bytes = key.value().bytes();
        this.digest = key.suite().messageDigest();
        this.keyLength = bytes.length;
        this.text = Arrays.copyOf(bytes, keyLength + LONGEST_ID);
    }

    /** Hashes are unsigned: lowest bytes first, equal ones by id, which rows are sorted by (protocol §7). */
    private record Called(long start, byte[] hash, int row) {
        static final Comparator<Called> IN_TICKET_ORDER = Comparator.comparingLong(Called::start)
                .thenComparing(Called::hash, Arrays::compareUnsigned)
                .thenComparingInt(Called::row);

        DrawnTarget drawn(Pool pool) {
            return new DrawnTarget(pool.id(row), new Ticket(Digest.ofBytes(hash)));
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
        low.sort(Called.IN_TICKET_ORDER);
        return low.subList(0, wanted).stream().map(called -> called.drawn(pool)).toList();
    }

    private List<Called> below(double share, Pool pool, int[] rows) {
        // Of the first eight bytes all bits but the last are a number without sign; a share of one takes all.
        long threshold = share >= 1 ? Long.MAX_VALUE : (long) (share * Long.MAX_VALUE);
        List<Called> low = new ArrayList<>();
        byte[] hash = new byte[digest.getDigestLength()];
        ByteBuffer first = ByteBuffer.wrap(hash);
        for (int row : rows) {
            call(pool, row, hash);
            long start = first.getLong(0) >>> 1;
            if (start <= threshold) {
                low.add(new Called(start, hash.clone(), row));
            }
        }
        return low;
    }

    /** Into an array used again: one of its own for each ticket would cost as much as the hash. */
    private void call(Pool pool, int row, byte[] hash) {
        digest.update(text, 0, pool.putId(row, text, keyLength));
        try {
            digest.digest(hash, 0, hash.length);
        } catch (DigestException e) {
            throw new IllegalStateException("a hash of " + hash.length + " bytes fits", e);
        }
    }
}
