package org.doublerandom.publication.domain.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Passes the same contract as the adapter, so that it cannot lie. */
public final class InMemoryLogs implements Logs {
    private final Map<String, Map<String, ToldRecord>> told = new TreeMap<>();
    private final Map<String, LogWatch> watches = new TreeMap<>();

    @Override
    public void keep(ToldRecord record) {
        told.computeIfAbsent(record.authority(), authority -> new TreeMap<>()).putIfAbsent(record.digest(), record);
    }

    @Override
    public List<ToldRecord> toldOf(String authority) {
        return List.copyOf(told.getOrDefault(authority, Map.of()).values());
    }

    @Override
    public List<String> authorities() {
        return new ArrayList<>(told.keySet());
    }

    @Override
    public Optional<LogWatch> watch(String authority) {
        return Optional.ofNullable(watches.get(authority));
    }

    @Override
    public void keep(LogWatch watch) {
        watches.put(watch.authority(), watch);
    }

    @Override
    public List<LogWatch> watches() {
        return List.copyOf(watches.values());
    }

    private final Map<String, List<OpenSerial>> open = new HashMap<>();

    @Override
    public List<OpenSerial> openOf(String authority) {
        return open.getOrDefault(authority, List.of());
    }

    @Override
    public void keepOpen(String authority, List<OpenSerial> serials) {
        open.put(authority, serials);
    }
}
