package org.doublerandom.publication.persistence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.facts.store.ListOrder;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.PublicationId;
import org.doublerandom.publication.domain.file.AwaitingEnd;
import org.doublerandom.publication.domain.file.InspectionUnknown;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.publication.domain.file.Publishable;
import org.doublerandom.publication.domain.file.Published;
import org.doublerandom.publication.domain.notice.NoticeDigest;
import org.doublerandom.publication.domain.search.SearchText;
import org.doublerandom.publication.persistence.PublicationDocument.Stage;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoPublications implements Publications {
    private static final ListOrder BY_DEADLINE = ListOrder.by("state.clock.deadline.date");
    private static final ListOrder BY_NAME = ListOrder.by("state.assignment.target.name");
    private static final ListOrder NEWEST_FIRST =
            ListOrder.by("state.made.publishedAt").descending();

    private final AggregateCollection<PublicationDocument> files;

    MongoPublications(Aggregates aggregates) {
        this.files = aggregates
                .collection("publications", PublicationDocument.class)
                .indexedBy("assignment.notice.hex")
                .indexedBy("assignment.draw.value")
                .indexedBy("assignment.target.uscc")
                .indexedBy("assignment.target._id.value")
                .indexedBy("nameParts")
                .indexedBy("clock.endedOn")
                .indexedBy("stage", "clock.deadline.date")
                .indexedBy("clock.deadline.provisional")
                .indexedBy("acceptedOn")
                .indexedBy("made.publication.value")
                .indexedBy("stage", "made.publishedAt");
    }

    @Override
    public void open(AwaitingEnd file) {
        files.put(file.id().value(), known -> Change.to(known.orElse(PublicationDocument.of(file))));
    }

    @Override
    public Optional<Publication> find(InspectionId id) {
        return files.find(id.value()).map(PublicationDocument::toPublication);
    }

    @Override
    public Optional<Publication> find(NoticeDigest notice) {
        return list(Query.query(where("assignment.notice.hex").is(notice.hex()))).stream()
                .findFirst();
    }

    @Override
    public Optional<Published> findPublished(PublicationId id) {
        return published(Query.query(where("made.publication.value").is(id.value()))).stream()
                .findFirst();
    }

    @Override
    public Publication change(InspectionId id, Function<Publication, Changed<Publication>> change) {
        PublicationDocument stored = files.change(id.value(), () -> new InspectionUnknown(id), document -> {
            Changed<Publication> changed = change.apply(document.toPublication());
            return new Change<>(PublicationDocument.of(changed.state()), changed.events());
        });
        return stored.toPublication();
    }

    @Override
    public List<Publication> ofDraw(DrawId draw) {
        return list(Query.query(where("assignment.draw.value").is(draw.value()))
                .with(Sort.by("state.assignment.target._id.value").and(Sort.by("_id"))));
    }

    @Override
    public List<Publication> endedIn(int year) {
        return list(Query.query(inYear("clock.endedOn", year))
                .with(Sort.by("state.clock.endedOn").and(Sort.by("_id"))));
    }

    @Override
    public List<Publication> acceptedIn(int year) {
        return list(Query.query(inYear("acceptedOn", year)));
    }

    @Override
    public Page<Publishable> publishable(String authority, PageRequest page) {
        Query waiting = Query.query(
                at(Stage.PUBLISHABLE).and("state.assignment.authority.code").is(authority));
        return page(waiting, BY_DEADLINE, page).map(Publishable.class::cast);
    }

    @Override
    public Page<Published> published(PageRequest page) {
        return page(Query.query(at(Stage.PUBLISHED)), NEWEST_FIRST, page).map(Published.class::cast);
    }

    @Override
    public long countDrawn() {
        return files.count(
                Query.query(at(Stage.AWAITING_END, Stage.AWAITING_RESULT, Stage.PUBLISHABLE, Stage.PUBLISHED)));
    }

    @Override
    public Page<Publication> overdueOn(LocalDate day, PageRequest page) {
        return page(overOn(day, false), BY_DEADLINE, page);
    }

    @Override
    public Page<Publication> undecidedOn(LocalDate day, PageRequest page) {
        return page(overOn(day, true), BY_DEADLINE, page);
    }

    @Override
    public List<AwaitingEnd> awaitingEnd() {
        return list(Query.query(at(Stage.AWAITING_END)).with(Sort.by("_id"))).stream()
                .map(AwaitingEnd.class::cast)
                .toList();
    }

    @Override
    public long countVisited() {
        return files.count(Query.query(at(Stage.AWAITING_RESULT, Stage.PUBLISHABLE, Stage.PUBLISHED)));
    }

    @Override
    public List<Publication> withProvisionalDeadline() {
        return list(Query.query(where("clock.deadline.provisional").is(true)));
    }

    @Override
    public Page<Publication> ofTargetsLike(SearchText text, PageRequest page) {
        String name = text.asName().value();
        Criteria like = new Criteria()
                .orOperator(
                        where("nameParts")
                                .all(NameParts.toLookFor(name))
                                .and("state.foldedName")
                                .regex(Pattern.quote(name)),
                        where("assignment.target.uscc").is(text.asNumber()),
                        where("assignment.target._id.value").is(text.asNumber()));
        return page(Query.query(like), BY_NAME, page);
    }

    private static Query overOn(LocalDate day, boolean provisional) {
        // dates are stored as ISO text, which sorts as dates do
        return Query.query(at(Stage.AWAITING_RESULT, Stage.PUBLISHABLE)
                .and("state.clock.deadline.date")
                .lt(day.toString())
                .and("state.clock.deadline.provisional")
                .is(provisional));
    }

    private Page<Publication> page(Query filter, ListOrder order, PageRequest page) {
        return files.page(filter, order, page).map(PublicationDocument::toPublication);
    }

    private List<Publication> list(Query query) {
        return files.list(query).stream()
                .map(PublicationDocument::toPublication)
                .toList();
    }

    private List<Published> published(Query query) {
        return list(query).stream().map(Published.class::cast).toList();
    }

    private static Criteria inYear(String field, int year) {
        return where(field)
                .gte(LocalDate.of(year, 1, 1).toString())
                .lte(LocalDate.of(year, 12, 31).toString());
    }

    private static Criteria at(Stage... stages) {
        return where("stage").in(Arrays.stream(stages).map(Stage::name).toList());
    }

    private static Criteria where(String field) {
        return Criteria.where("state." + field);
    }
}
