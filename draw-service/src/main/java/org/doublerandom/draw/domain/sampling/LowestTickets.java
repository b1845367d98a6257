package org.doublerandom.draw.domain.sampling;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.values.Digest;

/**
 * The lowest tickets of many without sorting all: tickets are evenly spread, so that nearly everybody above a threshold can
 * be dropped by the first eight bytes. Too low a threshold is raised until enough are below; it never decides who is drawn.
 */
final class LowestTickets {
    // 6.5 standard deviations and some: the threshold is too low less than once in 10^10 draws.
    private static final double DEVIATIONS = 6.5;
    private static final int SOME_MORE = 30;

    private final MessageDigest digest;
    private final byte[] key;

    LowestTickets(TicketKey key) {
        this.digest = key.suite().messageDigest();
        this.key = key.value().bytes();
    }

    /** Hashes are unsigned: lowest bytes first, equal ones by id (protocol §7). */
    private record Called(byte[] hash, TargetId id) {
        static final Comparator<Called> IN_TICKET_ORDER =
                Comparator.comparing(Called::hash, Arrays::compareUnsigned).thenComparing(Called::id);

        DrawnTarget drawn() {
            return new DrawnTarget(id, new Ticket(new Digest(HexFormat.of().formatHex(hash))));
        }
    }

    List<DrawnTarget> of(List<TargetId> ids, long count) {
        int wanted = (int) Math.min(count, ids.size());
        double share = (wanted + DEVIATIONS * Math.sqrt(wanted) + SOME_MORE) / Math.max(1, ids.size());
        List<Called> low = below(share, ids);
        while (low.size() < wanted) {
            share *= 2;
            low = below(share, ids);
        }
        low.sort(Called.IN_TICKET_ORDER);
        return low.subList(0, wanted).stream().map(Called::drawn).toList();
    }

    private List<Called> below(double share, List<TargetId> ids) {
        // The upper half of the first eight bytes as a number without sign, and all of them for a share of one.
        long threshold = share >= 1 ? Long.MAX_VALUE : (long) (share * Long.MAX_VALUE);
        List<Called> low = new ArrayList<>();
        byte[] hash = new byte[digest.getDigestLength()];
        ByteBuffer first = ByteBuffer.wrap(hash);
        for (TargetId id : ids) {
            call(id, hash);
            if (first.getLong(0) >>> 1 <= threshold) {
                low.add(new Called(hash.clone(), id));
            }
        }
        return low;
    }

    /** Into an array used again: one of its own for each ticket would cost as much as the hash. */
    private void call(TargetId id, byte[] hash) {
        digest.update(key);
        digest.update(id.value().getBytes(StandardCharsets.ISO_8859_1));
        try {
            digest.digest(hash, 0, hash.length);
        } catch (DigestException e) {
            throw new IllegalStateException("a hash of " + hash.length + " bytes fits", e);
        }
    }
}
