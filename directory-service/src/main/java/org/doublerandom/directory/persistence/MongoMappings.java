package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.MappingName;
import org.doublerandom.directory.domain.imports.Mappings;
import org.doublerandom.directory.domain.imports.StoredMapping;
import org.doublerandom.directory.domain.imports.UnknownMapping;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.tables.header.Mapping;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.PersonId;
import org.springframework.stereotype.Component;

@Component
class MongoMappings implements Mappings {
    private final AggregateCollection<MappingDocument> mappings;

    MongoMappings(Aggregates aggregates) {
        this.mappings =
                aggregates.collection("importMappings", MappingDocument.class).indexedBy("authority");
    }

    @Override
    public List<StoredMapping> all(AuthorityCode authority) {
        return mappings.list(query(where("state.authority").is(authority.value()))).stream()
                .map(MappingDocument::toMapping)
                .filter(stored -> !stored.isRemoved())
                .sorted(Comparator.comparing(stored -> stored.name().value()))
                .toList();
    }

    @Override
    public Optional<StoredMapping> find(AuthorityCode authority, MappingName name) {
        return mappings.find(key(authority, name))
                .map(MappingDocument::toMapping)
                .filter(stored -> !stored.isRemoved());
    }

    @Override
    public StoredMapping store(StoredMapping mapping) {
        return mappings.put(
                        key(mapping.authority(), mapping.name()),
                        known -> Change.to(MappingDocument.of(known.map(MappingDocument::toMapping)
                                .map(stored -> stored.orAnew(mapping))
                                .orElse(mapping))))
                .toMapping();
    }

    @Override
    public StoredMapping change(AuthorityCode authority, MappingName name, UnaryOperator<StoredMapping> change) {
        return mappings.change(
                        key(authority, name),
                        () -> new UnknownMapping(name),
                        stored -> Change.to(MappingDocument.of(change.apply(stored.toMapping()))))
                .toMapping();
    }

    private static String key(AuthorityCode authority, MappingName name) {
        return new Owned(authority).key(name.value());
    }

    record MappingDocument(
            String authority, String kind, Mapping mapping, String storedBy, Instant storedAt, boolean removed) {
        static MappingDocument of(StoredMapping stored) {
            return new MappingDocument(
                    stored.authority().value(),
                    stored.kind().name(),
                    stored.mapping(),
                    stored.storedBy().value(),
                    stored.storedAt(),
                    stored.isRemoved());
        }

        StoredMapping toMapping() {
            return new StoredMapping(
                    new AuthorityCode(authority),
                    ImportKind.of(kind),
                    mapping,
                    new PersonId(storedBy),
                    storedAt,
                    removed);
        }
    }
}
