package org.doublerandom.draw.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.record.LogEntry;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.refusal.RecordBeforeIsMissing;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** The logs of the authorities, as the records lie in the documents of draws and schemes. */
@Component
class MongoAuthorityLogs {
    static final String AUTHORITY = "basis.number.authority.value";
    static final String LOG_HEAD = "logHead";

    private final AggregateCollection<LoggedDocument> documents;

    MongoAuthorityLogs(Aggregates aggregates) {
        this.documents =
                aggregates.collection("draws", LoggedDocument.class, "logKeys").indexedBy(AUTHORITY, LOG_HEAD);
    }

    /** Where the next record goes. */
    record Next(int place, Digest prev) {}

    Next next(AuthorityCode authority) {
        return head(authority)
                .map(entry -> new Next(entry.n() + 1, entry.record().digest()))
                .orElseGet(() -> new Next(1, Digest.ZEROS));
    }

    Page<LogEntry> page(AuthorityCode authority, PageRequest page) {
        int head = head(authority).map(LogEntry::n).orElse(0);
        int before = page.after() == null ? 0 : Math.min(Integer.parseInt(page.after()), head);
        int last = Math.min(before + page.limit(), head);
        List<String> places = IntStream.rangeClosed(before + 1, last)
                .mapToObj(n -> DrawDocument.logKey(authority, n))
                .toList();
        List<LogEntry> entries = inOrder(
                        documents.list(query(where("state.logKeys").in(places))))
                .filter(entry -> entry.n() > before && entry.n() <= last)
                .toList();
        return new Page<>(entries, head, last < head ? String.valueOf(last) : null);
    }

    /** Where a record stood, by the one it names as the one before. */
    int placeOf(LogRecord record) {
        if (record.prev().equals(Digest.ZEROS)) {
            return 1;
        }
        return inOrder(documents.list(query(logged(record.authority()))))
                .filter(entry -> record.follows(entry.record()))
                .findFirst()
                .map(before -> before.n() + 1)
                .orElseThrow(() -> new RecordBeforeIsMissing(record));
    }

    private Optional<LogEntry> head(AuthorityCode authority) {
        return documents
                .list(query(logged(authority))
                        .with(Sort.by(Sort.Direction.DESC, "state." + LOG_HEAD))
                        .limit(1))
                .stream()
                .flatMap(document -> document.entries().stream())
                .max(Comparator.comparingInt(LogEntry::n));
    }

    private static Stream<LogEntry> inOrder(List<LoggedDocument> documents) {
        return documents.stream()
                .flatMap(document -> document.entries().stream())
                .sorted(Comparator.comparingInt(LogEntry::n));
    }

    private static Criteria logged(AuthorityCode authority) {
        return where("state." + AUTHORITY)
                .is(authority.value())
                .and("state." + LOG_HEAD)
                .exists(true);
    }
}
