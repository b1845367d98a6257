package org.doublerandom.directory.domain.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;

public final class InMemoryImports implements Imports {
    private final Map<ImportId, ImportJob> jobs = new LinkedHashMap<>();
    public final List<Object> events = new ArrayList<>();

    @Override
    public Optional<ImportJob> find(ImportId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public ImportJob order(ImportJob ordered) {
        return jobs.computeIfAbsent(ordered.order().id(), id -> ordered);
    }

    @Override
    public List<ImportJob> withBytes(AuthorityCode authority, String digest) {
        return jobs.values().stream()
                .filter(job -> job.order().authority().equals(authority))
                .filter(job -> digest.equals(job.upload().digest()))
                .sorted((a, b) -> a.order().orderedAt().compareTo(b.order().orderedAt()))
                .toList();
    }

    @Override
    public long changedFramesSince(AuthorityCode authority, Instant moment) {
        return jobs.values().stream()
                .filter(job -> job.order().authority().equals(authority))
                .filter(job -> job.order().kind().isOfFrames())
                .filter(job ->
                        job.times().endedAt() != null && job.times().endedAt().isAfter(moment))
                .map(job -> job.tally().written())
                .filter(written -> written.created() > 0 || written.updated() > 0)
                .count();
    }

    @Override
    public List<ImportJob> endedSince(AuthorityCode authority, ImportKind kind, Instant moment) {
        return jobs.values().stream()
                .filter(job ->
                        job.order().authority().equals(authority) && job.order().kind() == kind)
                .filter(job ->
                        job.times().endedAt() != null && job.times().endedAt().isAfter(moment))
                .toList();
    }

    @Override
    public ImportJob change(ImportId id, Function<ImportJob, Changed<ImportJob>> change) {
        Changed<ImportJob> changed = change.apply(find(id).orElseThrow(() -> new UnknownImport(id)));
        jobs.put(id, changed.state());
        events.addAll(changed.events());
        return changed.state();
    }

    @Override
    public List<ImportJob> running() {
        return jobs.values().stream()
                .filter(job -> job.state().isAtWork())
                .sorted((a, b) -> a.order().orderedAt().compareTo(b.order().orderedAt()))
                .toList();
    }
}
