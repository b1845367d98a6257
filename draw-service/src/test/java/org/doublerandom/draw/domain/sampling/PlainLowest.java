package org.doublerandom.draw.domain.sampling;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.frame.TargetId;

/** The named reference of the benchmark: the shortest program that does the same by one reused hash and a threshold. */
final class PlainLowest {
    private record Kept(byte[] ticket, String id) {}

    private PlainLowest() {}

    static List<String> of(TicketKey key, List<TargetId> ids, int count) {
        var digest = key.suite().messageDigest();
        byte[] secret = key.value().bytes();
        double share = (count + 6.5 * Math.sqrt(count) + 30) / ids.size();
        long threshold = share >= 1 ? Long.MAX_VALUE : (long) (share * Long.MAX_VALUE);
        Stream.Builder<Kept> low = Stream.builder();
        for (TargetId id : ids) {
            digest.update(secret);
            byte[] ticket = digest.digest(id.value().getBytes(StandardCharsets.ISO_8859_1));
            if (ByteBuffer.wrap(ticket).getLong() >>> 1 <= threshold) {
                low.add(new Kept(ticket, id.value()));
            }
        }
        return low.build()
                .sorted(Comparator.comparing(Kept::ticket, Arrays::compareUnsigned))
                .limit(count)
                .map(Kept::id)
                .toList();
    }
}
