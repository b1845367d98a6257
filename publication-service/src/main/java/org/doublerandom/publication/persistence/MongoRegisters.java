package org.doublerandom.publication.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.ListOrder;
import org.doublerandom.facts.store.Records;
import org.doublerandom.publication.domain.register.DoubledNight;
import org.doublerandom.publication.domain.register.Registers;
import org.doublerandom.publication.domain.register.ToldRoot;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoRegisters implements Registers {
    private final Records<RootDocument> roots;
    private final Records<NightDocument> doubled;

    MongoRegisters(Aggregates aggregates) {
        this.roots = aggregates
                .records("registerRoots", RootDocument.class)
                .indexedBy("authority", "night")
                .indexedBy("night");
        this.doubled = aggregates.records("doubledNights", NightDocument.class);
    }

    /** @param night as text, whose order is that of the days */
    record RootDocument(String authority, String night, String root, long lines, int pageSize, Instant takenAt) {
        static RootDocument of(ToldRoot told) {
            return new RootDocument(
                    told.authority(),
                    told.night().toString(),
                    told.root(),
                    told.lines(),
                    told.pageSize(),
                    told.takenAt());
        }

        ToldRoot toRoot() {
            return new ToldRoot(authority, LocalDate.parse(night), root, lines, pageSize, takenAt);
        }
    }

    record NightDocument(String authority, String night) {}

    @Override
    public void keep(ToldRoot told) {
        String night = told.authority() + " " + told.night();
        roots.keepFirst(night + " " + told.root(), RootDocument.of(told));
        if (of(told.authority(), told.night()).size() > 1) {
            doubled.keepFirst(
                    night, new NightDocument(told.authority(), told.night().toString()));
        }
    }

    @Override
    public List<ToldRoot> of(String authority, LocalDate night) {
        return roots
                .list(query(where("record.authority")
                                .is(authority)
                                .and("record.night")
                                .is(night.toString()))
                        .with(Sort.by("_id")))
                .stream()
                .map(RootDocument::toRoot)
                .toList();
    }

    @Override
    public Page<ToldRoot> newest(@Nullable String authority, PageRequest page) {
        Query filter = authority == null
                ? new Query()
                : query(where("record.authority").is(authority));
        return roots.page(filter, ListOrder.by("record.night").descending(), page)
                .map(RootDocument::toRoot);
    }

    @Override
    public List<DoubledNight> doubled() {
        return doubled.list(new Query().with(Sort.by("_id"))).stream()
                .map(stored -> new DoubledNight(stored.authority(), LocalDate.parse(stored.night())))
                .toList();
    }
}
