package org.doublerandom.publication.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Records;
import org.doublerandom.publication.domain.log.LogWatch;
import org.doublerandom.publication.domain.log.Logs;
import org.doublerandom.publication.domain.log.OpenSerial;
import org.doublerandom.publication.domain.log.ToldRecord;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoLogs implements Logs {
    private final Records<ToldRecord> told;
    private final Records<Heard> authorities;
    private final Records<LogWatch> watches;
    private final Records<Open> open;

    MongoLogs(Aggregates aggregates) {
        this.told = aggregates.records("toldRecords", ToldRecord.class).indexedBy("authority");
        this.authorities = aggregates.records("toldAuthorities", Heard.class);
        this.watches = aggregates.records("logWatches", LogWatch.class);
        this.open = aggregates.records("openSerials", Open.class);
    }

    record Open(List<OpenSerial> serials) {}

    @Override
    public List<OpenSerial> openOf(String authority) {
        return open.find(authority).map(Open::serials).orElse(List.of());
    }

    @Override
    public void keepOpen(String authority, List<OpenSerial> serials) {
        open.keep(authority, new Open(serials));
    }

    /** An authority of whose log something was told. */
    record Heard(String authority) {}

    @Override
    public void keep(ToldRecord record) {
        authorities.keepFirst(record.authority(), new Heard(record.authority()));
        told.keepFirst(record.authority() + " " + record.digest(), record);
    }

    @Override
    public List<ToldRecord> toldOf(String authority) {
        return told.list(query(where("record.authority").is(authority)));
    }

    @Override
    public List<String> authorities() {
        return authorities.list(new Query().with(Sort.by("_id"))).stream()
                .map(Heard::authority)
                .toList();
    }

    @Override
    public Optional<LogWatch> watch(String authority) {
        return watches.find(authority);
    }

    @Override
    public void keep(LogWatch watch) {
        watches.keep(watch.authority(), watch);
    }

    @Override
    public List<LogWatch> watches() {
        return watches.list(new Query().with(Sort.by("_id")));
    }
}
