package org.doublerandom.facts.work;

import java.time.Duration;

/**
 * The right to do some work alone until a moment; whoever takes it later has a higher number.
 *
 * <p>The holder counts from before it asked, so that it never believes in a lease that the store has given away.
 */
public final class Lease {
    private final Leases leases;
    private final String name;
    private final long number;
    private final Duration length;
    private volatile long since;
    private volatile boolean lost;
    private volatile boolean wanted;

    Lease(Leases leases, String name, long number, Duration length, long since) {
        this.leases = leases;
        this.name = name;
        this.number = number;
        this.length = length;
        this.since = since;
    }

    public String name() {
        return name;
    }

    /** 1, 2, 3 … per name: the fencing number. */
    public long number() {
        return number;
    }

    public boolean isHeld() {
        return !lost && System.nanoTime() - since < length.toNanos();
    }

    /** Whether somebody else asked for it lately. */
    public boolean isWanted() {
        return wanted;
    }

    /** Whether so much of it has passed that it should be renewed. */
    public boolean isDue() {
        return System.nanoTime() - since > length.toNanos() / 3;
    }

    /** @return false when somebody else has it now; it can then only be taken anew */
    public boolean renew() {
        long asked = System.nanoTime();
        Leases.Renewal renewal = leases.renew(this);
        lost = !renewal.isOurs();
        wanted = renewal.wanted();
        since = lost ? since : asked;
        return !lost;
    }

    public void release() {
        lost = true;
        leases.release(this);
    }

    Duration length() {
        return length;
    }
}
