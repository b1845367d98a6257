package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportState;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.UnknownImport;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

@Component
class MongoImports implements Imports {
    private static final List<String> OF_FRAMES = Stream.of(ImportKind.values())
            .filter(ImportKind::isOfFrames)
            .map(ImportKind::name)
            .toList();
    private static final List<String> RUNNING = Stream.of(ImportState.values())
            .filter(ImportState::isAtWork)
            .map(ImportState::name)
            .toList();

    private final AggregateCollection<ImportDocument> imports;
    private final Authorities authorities;

    MongoImports(Aggregates aggregates, Authorities authorities) {
        this.authorities = authorities;
        this.imports = aggregates
                .collection("imports", ImportDocument.class)
                .indexedBy("phase")
                .indexedBy("upload.digest")
                .indexedBy("endedAt");
    }

    @Override
    public Optional<ImportJob> find(ImportId id) {
        return imports.find(id.value()).map(this::jobIn);
    }

    @Override
    public ImportJob order(ImportJob ordered) {
        ImportDocument document = ImportDocument.of(ordered);
        return jobIn(imports.create(ordered.order().id().value(), () -> Change.to(document)));
    }

    @Override
    public List<ImportJob> withBytes(AuthorityCode authority, String digest) {
        return imports
                .list(query(where("state.upload.digest").is(digest)).with(Sort.by("state.orderedAt", "_id")))
                .stream()
                .map(this::jobIn)
                .filter(job -> job.order().authority().equals(authority))
                .toList();
    }

    // Imports of versions that knew one directory only name no authority.
    private List<@Nullable String> namesOf(AuthorityCode authority) {
        return Arrays.asList(
                authority.value(), authority.value().equals(authorities.home()) ? null : authority.value());
    }

    @Override
    public List<ImportJob> endedSince(AuthorityCode authority, ImportKind kind, Instant moment) {
        return imports
                .list(query(where("state.endedAt")
                        .gt(moment)
                        .and("state.kind")
                        .is(kind.name())
                        .and("state.authority")
                        .in(namesOf(authority))))
                .stream()
                .map(this::jobIn)
                .toList();
    }

    @Override
    public long changedFramesSince(AuthorityCode authority, Instant moment) {
        return imports.count(query(where("state.endedAt")
                .gt(moment)
                .and("state.kind")
                .in(OF_FRAMES)
                .and("state.authority")
                .in(namesOf(authority))
                .orOperator(
                        where("state.tally.written.created").gt(0),
                        where("state.tally.written.updated").gt(0))));
    }

    @Override
    public ImportJob change(ImportId id, Function<ImportJob, Changed<ImportJob>> change) {
        return jobIn(imports.change(id.value(), () -> new UnknownImport(id), stored -> {
            Changed<ImportJob> changed = change.apply(jobIn(stored));
            return new Change<>(ImportDocument.of(changed.state()), changed.events());
        }));
    }

    @Override
    public List<ImportJob> running() {
        return imports.list(query(where("state.phase").in(RUNNING)).with(Sort.by("state.orderedAt", "_id"))).stream()
                .map(this::jobIn)
                .toList();
    }

    private ImportJob jobIn(ImportDocument document) {
        return document.toJob(() -> new AuthorityCode(authorities.home()));
    }
}
