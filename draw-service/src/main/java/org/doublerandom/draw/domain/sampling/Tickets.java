package org.doublerandom.draw.domain.sampling;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.Pool;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.values.Digest;

/**
 * Tickets by the hundred thousand under one key, for one thread: hash function and arrays are used again and again, because new
 * ones for each ticket would cost as much as the hash.
 */
public final class Tickets {
    private static final int LONGEST_NAME = 64;

    private final MessageDigest digest;
    private final int keyLength;
    private final byte[] text;
    private final byte[] hash;
    private final ByteBuffer first;

    public Tickets(TicketKey key) {
        byte[] bytes = key.value().bytes();
        this.digest = key.suite().messageDigest();
        this.keyLength = bytes.length;
        this.text = Arrays.copyOf(bytes, keyLength + LONGEST_NAME);
        this.hash = new byte[digest.getDigestLength()];
        this.first = ByteBuffer.wrap(hash);
    }

    /** The start of the ticket of a candidate. */
    long start(Pool pool, int row) {
        return start(pool.putId(row, text, keyLength));
    }

    /**
     * Tickets are in the order of their starts, as far as these differ.
     *
     * @return of the first eight bytes all bits but the last, hence 0 or more
     */
    public long start(TargetId target, InspectorId inspector) {
        int end = put(target.value(), keyLength);
        text[end] = '\t';
        return start(put(inspector.value(), end + 1));
    }

    /** The whole of the one whose start was asked for last. */
    Ticket ticket() {
        return new Ticket(Digest.ofBytes(hash));
    }

    private int put(String name, int at) {
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, text, at, bytes.length);
        return at + bytes.length;
    }

    private long start(int end) {
        digest.update(text, 0, end);
        try {
            digest.digest(hash, 0, hash.length);
        } catch (DigestException e) {
            throw new IllegalStateException("a hash of " + hash.length + " bytes fits", e);
        }
        return first.getLong(0) >>> 1;
    }
}
