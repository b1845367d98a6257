package org.doublerandom.facts.work;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * The sweeps of a service, started and stopped with it: each is done by one copy of the service at a time, and what fails in
 * it is seen as a detail of the health, which stays up.
 */
public final class Sweeps implements HealthIndicator, SmartLifecycle {
    // Shorter than a service takes to start, so that a killed copy's work does not wait for the next.
    private static final Duration LEASE = Duration.ofSeconds(6);

    private final Leases leases;
    private final List<Sweep<?>> all = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    public Sweeps(Leases leases) {
        this.leases = leases;
    }

    /** @param every how long it rests between two looks, when nobody wakes it */
    public <T> Sweep<T> sweep(String name, Duration every, Supplier<List<T>> waiting, Consumer<T> work) {
        Sweep<T> sweep = new Sweep<>(name, every, waiting, work, new Turn(leases, "sweep " + name, LEASE));
        all.add(sweep);
        if (running) {
            sweep.start();
        }
        return sweep;
    }

    @Override
    public void start() {
        running = true;
        all.forEach(Sweep::start);
    }

    @Override
    public void stop() {
        running = false;
        all.forEach(Sweep::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public Health health() {
        Map<String, String> failing = new TreeMap<>();
        all.forEach(sweep -> failing.putAll(sweep.failing()));
        return Health.up().withDetails(failing).build();
    }
}
