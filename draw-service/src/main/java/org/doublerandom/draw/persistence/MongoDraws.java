package org.doublerandom.draw.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.DrawEntry;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.OpenedDraw;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.record.LogEntry;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.refusal.DrawWasOpenedBefore;
import org.doublerandom.draw.domain.refusal.RecordBeforeIsMissing;
import org.doublerandom.draw.domain.refusal.UnknownDraw;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.facts.store.ListOrder;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

@Component
class MongoDraws implements Draws {
    private static final String AUTHORITY = "basis.number.authority.value";
    private static final String SERIAL = "basis.number.serial";
    private static final String LOG_HEAD = "logHead";

    private final AggregateCollection<DrawDocument> draws;
    private final DrawDocuments documents;

    MongoDraws(Aggregates aggregates, MongoOperations mongo, DrawDocuments documents) {
        this.draws = aggregates
                .collection("draws", DrawDocument.class, "serialKey", "logKeys")
                .indexedBy(AUTHORITY, SERIAL)
                .indexedBy(AUTHORITY, LOG_HEAD)
                .indexedBy("due");
        this.documents = documents;
        renameCodes(mongo);
    }

    // Draws of versions that called an authority's value a code: they would be missing from the authority's log.
    private static void renameCodes(MongoOperations mongo) {
        mongo.updateMulti(
                query(where("state." + AUTHORITY).is(null)),
                new Update().rename("state.basis.number.authority.code", "state." + AUTHORITY),
                "draws");
    }

    @Override
    public Optional<Draw> find(DrawId id) {
        return draws.find(id.value()).map(documents::draw);
    }

    @Override
    public Page<DrawEntry> of(AuthorityCode authority, PageRequest page) {
        return draws.page(query(of(authority.value())), ListOrder.by("state." + SERIAL), page)
                .map(document -> new DrawEntry(document.basis().number(), document.state()));
    }

    @Override
    public Page<LogEntry> logOf(AuthorityCode authority, PageRequest page) {
        int head = headOf(authority).map(LogEntry::n).orElse(0);
        int before = page.after() == null ? 0 : Math.min(Integer.parseInt(page.after()), head);
        int last = Math.min(before + page.limit(), head);
        List<String> places = IntStream.rangeClosed(before + 1, last)
                .mapToObj(n -> DrawDocument.logKey(authority, n))
                .toList();
        List<LogEntry> entries = inOrder(draws.list(query(where("state.logKeys").in(places))))
                .filter(entry -> entry.n() > before && entry.n() <= last)
                .toList();
        return new Page<>(entries, head, last < head ? String.valueOf(last) : null);
    }

    private static Stream<LogEntry> inOrder(List<DrawDocument> documents) {
        return documents.stream()
                .flatMap(document -> document.records().stream())
                .sorted(Comparator.comparingInt(LogEntry::n));
    }

    @Override
    public List<DrawId> due() {
        return draws.list(query(where("state.due").is(true))).stream()
                .map(document -> document.basis().id())
                .toList();
    }

    @Override
    public Draw open(ReleasedBatch batch, LongFunction<OpenedDraw> opening) {
        return documents.draw(draws.put(batch.id().value(), known -> {
            if (known.isPresent()) {
                throw new DrawWasOpenedBefore(batch.id());
            }
            return Change.to(documents.of(opening.apply(nextSerial(batch.authority()))));
        }));
    }

    @Override
    public Draw change(DrawId id, Function<Draw, Changed<Draw>> change) {
        return documents.draw(draws.change(id.value(), () -> new UnknownDraw(id), document -> {
            Changed<Draw> changed = change.apply(documents.draw(document));
            return new Change<>(documents.changed(document, changed.state()), changed.events());
        }));
    }

    @Override
    public Draw append(DrawId id, BiFunction<Draw, Digest, Changed<Draw>> change) {
        return documents.draw(draws.change(id.value(), () -> new UnknownDraw(id), document -> {
            Optional<LogEntry> head = headOf(document.basis().number().authority());
            Digest prev = head.map(entry -> entry.record().digest()).orElse(Digest.ZEROS);
            Changed<Draw> changed = change.apply(documents.draw(document), prev);
            DrawDocument logged = documents
                    .changed(document, changed.state())
                    .logged(head.map(LogEntry::n).orElse(0) + 1);
            return new Change<>(logged, changed.events());
        }));
    }

    @Override
    public Draw rebuild(DrawId id, Function<Optional<Draw>, Draw> rebuilding) {
        return documents.draw(draws.put(id.value(), known -> {
            Draw rebuilt = rebuilding.apply(known.map(documents::draw));
            DrawDocument document =
                    known.map(before -> documents.changed(before, rebuilt)).orElseGet(() -> documents.ofLost(rebuilt));
            return Change.to(
                    document.unplaced().map(record -> placed(document, record)).orElse(document));
        }));
    }

    private DrawDocument placed(DrawDocument document, LogRecord record) {
        if (record.prev().equals(Digest.ZEROS)) {
            return document.logged(1);
        }
        String authority = record.authority().value();
        return inOrder(draws.list(query(of(authority).and("state." + LOG_HEAD).exists(true))))
                .filter(entry -> record.follows(entry.record()))
                .findFirst()
                .map(before -> document.logged(before.n() + 1))
                .orElseThrow(() -> new RecordBeforeIsMissing(record));
    }

    private long nextSerial(AuthorityCode authority) {
        return last(authority, SERIAL)
                        .map(document -> document.basis().number().serial())
                        .orElse(0L)
                + 1;
    }

    private Optional<LogEntry> headOf(AuthorityCode authority) {
        return last(authority, LOG_HEAD)
                .flatMap(document -> document.records().stream().max(Comparator.comparingInt(LogEntry::n)));
    }

    private Optional<DrawDocument> last(AuthorityCode authority, String field) {
        Query query = query(of(authority.value()).and("state." + field).exists(true))
                .with(Sort.by(Sort.Direction.DESC, "state." + field))
                .limit(1);
        return draws.list(query).stream().findFirst();
    }

    private static Criteria of(String authority) {
        return where("state." + AUTHORITY).is(authority);
    }
}
