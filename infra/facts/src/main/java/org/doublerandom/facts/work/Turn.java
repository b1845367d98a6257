package org.doublerandom.facts.work;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The wish of one copy of a service to do some work alone for as long as it runs: it takes the lease when it is free and
 * renews it when that is due.
 */
public final class Turn {
    private final Leases leases;
    private final String name;
    private final Duration length;
    private volatile @Nullable Lease lease;
    private long nextTry = System.nanoTime();

    public Turn(Leases leases, String name, Duration length) {
        this.leases = leases;
        this.name = name;
        this.length = length;
    }

    /** Asked often: whether the work is this copy's to do now. */
    public synchronized boolean isOurs() {
        Lease held = lease;
        if (held != null && !held.isDue()) {
            return true;
        }
        if (held != null && held.renew()) {
            return true;
        }
        lease = null;
        if (System.nanoTime() - nextTry < 0) {
            return false;
        }
        nextTry = System.nanoTime() + length.toNanos() / 5;
        lease = leases.take(name, length).orElse(null);
        return lease != null;
    }

    /** Without asking the store: whether the lease lasts still. */
    public boolean lasts() {
        Lease held = lease;
        return held != null && held.isHeld();
    }

    /** Whether another copy stands by. */
    public boolean isWanted() {
        Lease held = lease;
        return held != null && held.isWanted();
    }

    /** The fencing number; 0 while another copy has the turn. */
    public long number() {
        Lease held = lease;
        return held == null ? 0 : held.number();
    }

    public synchronized void end() {
        Lease held = lease;
        lease = null;
        nextTry = System.nanoTime();
        if (held != null) {
            held.release();
        }
    }
}
