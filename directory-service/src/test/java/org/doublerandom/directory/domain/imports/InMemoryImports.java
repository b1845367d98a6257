package org.doublerandom.directory.domain.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

public final class InMemoryImports implements Imports {
    private final Map<ImportId, ImportJob> jobs = new LinkedHashMap<>();

    @Override
    public Optional<ImportJob> find(ImportId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public ImportJob order(ImportJob ordered) {
        return jobs.computeIfAbsent(ordered.order().id(), id -> ordered);
    }

    @Override
    public ImportJob change(ImportId id, UnaryOperator<ImportJob> change) {
        ImportJob changed = change.apply(find(id).orElseThrow(() -> new UnknownImport(id)));
        jobs.put(id, changed);
        return changed;
    }

    @Override
    public List<ImportJob> running() {
        return jobs.values().stream()
                .filter(job -> !job.state().isFinal())
                .sorted((a, b) -> a.order().orderedAt().compareTo(b.order().orderedAt()))
                .toList();
    }
}
