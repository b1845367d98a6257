package org.doublerandom.draw.domain.sampling;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The named reference of the benchmark: the shortest program that does the same. One hash used again and again, bytes instead of
 * objects, a threshold instead of a sort.
 */
final class PlainLowest {
    private record Kept(byte[] ticket, byte[] id) {}

    private PlainLowest() {}

    static List<byte[]> of(byte[] key, byte[][] ids, int count) throws GeneralSecurityException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        double share = (count + 6.5 * Math.sqrt(count) + 30) / ids.length;
        long threshold = share >= 1 ? Long.MAX_VALUE : (long) (share * Long.MAX_VALUE);
        byte[] ticket = new byte[32];
        ByteBuffer start = ByteBuffer.wrap(ticket);
        List<Kept> low = new ArrayList<>();
        for (byte[] id : ids) {
            sha256.update(key);
            sha256.update(id);
            sha256.digest(ticket, 0, 32);
            if (start.getLong(0) >>> 1 <= threshold) {
                low.add(new Kept(ticket.clone(), id));
            }
        }
        low.sort(Comparator.comparing(Kept::ticket, Arrays::compareUnsigned));
        return low.subList(0, count).stream().map(Kept::id).toList();
    }
}
