package org.doublerandom.draw.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.DrawEntry;
import org.doublerandom.draw.domain.DrawEvent;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.OpenedDraw;
import org.doublerandom.draw.domain.Owed;
import org.doublerandom.draw.domain.PublishedScheme;
import org.doublerandom.draw.domain.file.PublicTexts;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.record.LogEntry;
import org.doublerandom.draw.domain.record.LogHead;
import org.doublerandom.draw.domain.refusal.DrawOwes;
import org.doublerandom.draw.domain.refusal.DrawWasOpenedBefore;
import org.doublerandom.draw.domain.refusal.UnknownDraw;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.facts.store.ListOrder;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

@Component
class MongoDraws implements Draws {
    private static final String SERIAL = "basis.number.serial";
    private static final String OWES = "owes";

    private final AggregateCollection<DrawDocument> draws;
    private final AggregateCollection<SchemeDocument> schemes;
    private final MongoAuthorityLogs logs;
    private final DrawDocuments documents;

    MongoDraws(Aggregates aggregates, MongoAuthorityLogs logs, DrawDocuments documents) {
        this.draws = aggregates
                .collection("draws", DrawDocument.class, "serialKey")
                .indexedBy(MongoAuthorityLogs.AUTHORITY, SERIAL)
                .indexedBy("due", "completed.at", "voided.at")
                .indexedBy(OWES);
        this.schemes = aggregates.collection("draws", SchemeDocument.class);
        this.logs = logs;
        this.documents = documents;
    }

    @Override
    public Optional<Draw> find(DrawId id) {
        return draws.find(id.value()).map(documents::draw);
    }

    @Override
    public PublicTexts publicTexts(DrawId id) {
        return draws.find(id.value()).map(documents::publicTexts).orElseThrow(() -> new UnknownDraw(id));
    }

    @Override
    public Page<DrawEntry> of(AuthorityCode authority, PageRequest page) {
        return draws.page(query(numbered(authority)), ListOrder.by("state." + SERIAL), page)
                .map(document ->
                        new DrawEntry(document.basis().id(), document.basis().number(), document.state()));
    }

    @Override
    public List<DrawNumber> open(AuthorityCode authority) {
        Criteria withoutRecord = numbered(authority).and("state.logHead").isNull();
        return draws.list(query(withoutRecord).with(Sort.by("state." + SERIAL))).stream()
                .map(document -> document.basis().number())
                .toList();
    }

    @Override
    public Page<LogEntry> logOf(AuthorityCode authority, PageRequest page) {
        return logs.page(authority, page);
    }

    @Override
    public Optional<PublishedScheme> scheme(DrawId batch) {
        return schemes.find(schemeId(batch)).map(SchemeDocument::toScheme);
    }

    @Override
    public void promise(DrawId batch, Function<LogHead, PublishedScheme> promising) {
        schemes.put(
                schemeId(batch),
                known -> known.map(scheme -> Change.to(scheme)).orElseGet(() -> {
                    MongoAuthorityLogs.Next next = logs.next(batch.authority());
                    PublishedScheme promised = promising.apply(next.head());
                    return Change.to(SchemeDocument.of(promised, next.place()), promised);
                }));
    }

    @Override
    public void rebuild(PublishedScheme told) {
        schemes.put(
                schemeId(told.id()),
                known -> Change.to(known.orElseGet(() -> SchemeDocument.of(told, logs.placeOf(told.record())))));
    }

    // No plan ends like that, so that it is no draw's.
    private static String schemeId(DrawId batch) {
        return batch.value() + ".scheme";
    }

    @Override
    public List<DrawId> due(Instant now) {
        // Of draws that were stored before it was kept from when on: at once.
        Criteria due = where("state.due").is(true).and("state.dueFrom").not().gt(now);
        return draws.list(query(due)).stream()
                .map(document -> document.basis().id())
                .toList();
    }

    @Override
    public List<DrawId> asleep() {
        Criteria announced = where("state.due")
                .is(null)
                .and("state.completed.at")
                .is(null)
                .and("state.voided.at")
                .is(null)
                .and("state.announced")
                .ne(null);
        return draws.list(query(announced)).stream()
                .map(document -> document.basis().id())
                .toList();
    }

    @Override
    public Draw open(DrawId id, LongFunction<OpenedDraw> opening) {
        return documents.draw(draws.put(id.value(), known -> {
            if (known.isPresent()) {
                throw new DrawWasOpenedBefore(id);
            }
            return Change.to(documents.of(opening.apply(nextSerial(id.authority()))));
        }));
    }

    @Override
    public Optional<Draw> openedBefore(AuthorityCode authority) {
        return draws.createdBefore(query(numbered(authority))).map(documents::draw);
    }

    @Override
    public Draw change(DrawId id, Function<Draw, Changed<Draw>> change) {
        return documents.draw(draws.change(id.value(), () -> new UnknownDraw(id), document -> {
            Changed<Draw> changed = change.apply(documents.draw(document));
            DrawOwes.requireNothingOwed(id, document.owedFacts(), changed.events());
            return new Change<>(documents.changed(document, changed.state()), changed.events());
        }));
    }

    @Override
    public Draw append(DrawId id, BiFunction<Draw, LogHead, Changed<Draw>> change) {
        return documents.draw(draws.change(id.value(), () -> new UnknownDraw(id), document -> {
            MongoAuthorityLogs.Next next = logs.next(id.authority());
            Changed<Draw> changed = change.apply(documents.draw(document), next.head());
            DrawOwes.requireNothingOwed(id, document.owedFacts(), changed.events());
            return new Change<>(documents.changed(document, changed.state()).logged(next.place()), changed.events());
        }));
    }

    @Override
    public Draw rebuild(DrawId id, Function<Optional<Draw>, Draw> rebuilding) {
        return documents.draw(draws.put(id.value(), known -> {
            Optional<Draw> before = known.map(documents::draw);
            Draw rebuilt = rebuilding.apply(before);
            DrawDocument stored =
                    known.map(was -> documents.changed(was, rebuilt)).orElseGet(() -> documents.ofLost(rebuilt));
            DrawDocument document = stored.owing(plus(stored.owedFacts(), Owed.between(before, rebuilt)));
            return Change.to(rebuilt.records().stream()
                    .skip(document.placed())
                    .findFirst()
                    .map(record -> document.logged(logs.placeOf(record)))
                    .orElse(document));
        }));
    }

    private static List<Owed> plus(List<Owed> owed, List<Owed> more) {
        return Stream.concat(owed.stream(), more.stream()).distinct().toList();
    }

    @Override
    public List<Owed> owed(DrawId id) {
        return draws.find(id.value()).map(DrawDocument::owedFacts).orElseThrow(() -> new UnknownDraw(id));
    }

    @Override
    public List<DrawId> owing() {
        return draws.list(query(where("state." + OWES).is(true))).stream()
                .map(document -> document.basis().id())
                .toList();
    }

    @Override
    public void found(DrawId id, Owed onTopic) {
        if (draws.find(id.value())
                .filter(known -> known.owedFacts().contains(onTopic))
                .isPresent()) {
            draws.change(
                    id.value(),
                    () -> new UnknownDraw(id),
                    document -> Change.to(document.owing(document.owedFacts().stream()
                            .filter(owed -> !owed.equals(onTopic))
                            .toList())));
        }
    }

    @Override
    public void tell(DrawId id, List<Owed> owed, List<DrawEvent> events) {
        draws.change(
                id.value(),
                () -> new UnknownDraw(id),
                document -> document.owedFacts().equals(owed)
                        ? new Change<>(document.owing(List.of()), events)
                        : Change.to(document));
    }

    private long nextSerial(AuthorityCode authority) {
        Query last = query(numbered(authority))
                .with(Sort.by(Sort.Direction.DESC, "state." + SERIAL))
                .limit(1);
        return draws.list(last).stream()
                        .findFirst()
                        .map(document -> document.basis().number().serial())
                        .orElse(0L)
                + 1;
    }

    /** Draws, not schemes. */
    private static Criteria numbered(AuthorityCode authority) {
        return where("state." + MongoAuthorityLogs.AUTHORITY)
                .is(authority.value())
                .and("state." + SERIAL)
                .exists(true);
    }
}
