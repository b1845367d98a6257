package org.doublerandom.verifier.frame;

import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.doublerandom.verifier.text.Stratum;
import org.doublerandom.verifier.text.Suite;

/** The lowest tickets of one stratum, kept while the pool passes by (protocol §7). */
final class StratumLot {
    private final Stratum announced;
    private final byte[] code;
    private final long depth;
    private final MessageDigest digest;
    private final byte[] key;
    private final byte[] number = new byte[32];
    private final PriorityQueue<Target> lowest = new PriorityQueue<>(Comparator.reverseOrder());
    private long eligible;

    /** @param key empty before there is a seed */
    StratumLot(Stratum announced, long depth, Suite suite, byte[] key) {
        this.announced = announced;
        this.code = Suite.bytes(announced.code());
        this.depth = key.length == 0 ? 0 : depth;
        this.digest = suite.digest();
        this.key = key;
    }

    boolean isOf(PoolLine line) {
        return line.isOfStratum(code);
    }

    void add(PoolLine line) {
        if (line.isExcluded() || line.hits() >= announced.cap()) {
            return;
        }
        eligible++;
        if (depth > 0) {
            draw(line);
        }
    }

    private void draw(PoolLine line) {
        digest.update(key);
        digest.update(line.bytes(), 0, line.idLength());
        try {
            digest.digest(number, 0, number.length);
        } catch (DigestException e) {
            throw new IllegalStateException("a digest has 32 bytes", e);
        }
        Target last = lowest.peek();
        boolean isFull = lowest.size() >= depth;
        if (last != null && isFull && Arrays.compareUnsigned(number, last.number()) > 0) {
            return;
        }
        lowest.add(new Target(number.clone(), line.id(), line.area()));
        if (isFull) {
            lowest.remove();
        }
    }

    long eligible() {
        return eligible;
    }

    Stratum announced() {
        return announced;
    }

    List<Target> inOrder() {
        return lowest.stream().sorted().toList();
    }
}
