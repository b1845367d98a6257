package org.doublerandom.draw.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.record.LogEntry;
import org.doublerandom.draw.domain.record.LogHead;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.refusal.RecordBeforeIsMissing;
import org.doublerandom.draw.persistence.LoggedDocument.Placed;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Suite;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** The logs of the authorities, as the records lie in the documents of draws and schemes. */
@Component
class MongoAuthorityLogs {
    static final String AUTHORITY = "basis.number.authority.value";
    static final String LOG_HEAD = "logHead";
    private static final int STEP = 50;

    private final AggregateCollection<LoggedDocument> documents;

    MongoAuthorityLogs(Aggregates aggregates) {
        this.documents =
                aggregates.collection("draws", LoggedDocument.class, "logKeys").indexedBy(AUTHORITY, LOG_HEAD);
    }

    /** Where the next record goes. */
    record Next(int place, LogHead head) {}

    Next next(AuthorityCode authority) {
        return head(authority)
                .map(last -> new Next(
                        last.n() + 1,
                        new LogHead(suiteAt(authority, last.n()), last.record().text())))
                .orElseGet(() -> new Next(1, LogHead.NONE));
    }

    /** That of the last announcement up to this place; it is looked for backwards, and seldom far. */
    private Suite suiteAt(AuthorityCode authority, int place) {
        for (int last = place; last > 0; last -= STEP) {
            Optional<Suite> found = placed(authority, Math.max(0, last - STEP), last).stream()
                    .map(Placed::record)
                    .filter(Announcement.class::isInstance)
                    .map(record -> ((Announcement) record).suite())
                    .reduce((earlier, later) -> later);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return LogHead.NONE.suite();
    }

    Page<LogEntry> page(AuthorityCode authority, PageRequest page) {
        int head = head(authority).map(Placed::n).orElse(0);
        int before = page.after() == null ? 0 : Math.min(Integer.parseInt(page.after()), head);
        int last = Math.min(before + page.limit(), head);
        LogHead reached = new LogHead(suiteAt(authority, before), null);
        List<LogEntry> entries = new ArrayList<>();
        for (Placed placed : placed(authority, before, last)) {
            reached = reached.after(placed.record());
            entries.add(new LogEntry(placed.n(), reached.suite(), placed.record()));
        }
        return new Page<>(entries, head, last < head ? String.valueOf(last) : null);
    }

    /** The records behind one place up to another. */
    private List<Placed> placed(AuthorityCode authority, int before, int last) {
        List<String> places = IntStream.rangeClosed(before + 1, last)
                .mapToObj(n -> DrawDocument.logKey(authority, n))
                .toList();
        return inOrder(documents.list(query(where("state.logKeys").in(places))))
                .filter(entry -> entry.n() > before && entry.n() <= last)
                .toList();
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

    private Optional<Placed> head(AuthorityCode authority) {
        return documents
                .list(query(logged(authority))
                        .with(Sort.by(Sort.Direction.DESC, "state." + LOG_HEAD))
                        .limit(1))
                .stream()
                .flatMap(document -> document.entries().stream())
                .max(Comparator.comparingInt(Placed::n));
    }

    private static Stream<Placed> inOrder(List<LoggedDocument> documents) {
        return documents.stream()
                .flatMap(document -> document.entries().stream())
                .sorted(Comparator.comparingInt(Placed::n));
    }

    private static Criteria logged(AuthorityCode authority) {
        return where("state." + AUTHORITY)
                .is(authority.value())
                .and("state." + LOG_HEAD)
                .exists(true);
    }
}
