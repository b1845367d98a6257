package org.doublerandom.facts.audit;

import java.time.Duration;
import org.doublerandom.facts.audit.AuditTrail.Waiting;
import org.doublerandom.facts.work.Sweep;
import org.doublerandom.facts.work.Sweeps;
import org.springframework.context.SmartLifecycle;

/** Collects, again and again, the entries that wait in the documents they were written with. */
public final class AuditCollector implements SmartLifecycle {
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Sweep<Waiting> sweep;
    private volatile boolean running;

    public AuditCollector(AuditTrail trail, Sweeps sweeps) {
        this.sweep = sweeps.sweep("audit", EVERY, trail::waiting, trail::collect);
    }

    @Override
    public void start() {
        sweep.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        sweep.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
