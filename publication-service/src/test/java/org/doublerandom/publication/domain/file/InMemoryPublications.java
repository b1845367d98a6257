package org.doublerandom.publication.domain.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.PublicationId;
import org.doublerandom.publication.domain.notice.NoticeDigest;
import org.doublerandom.publication.domain.search.FoldedName;
import org.doublerandom.publication.domain.search.SearchText;
import org.doublerandom.publication.domain.target.InspectedTarget;
import org.doublerandom.testkit.InMemoryPage;
import org.doublerandom.values.Changed;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** Publication files in memory; what was told is kept for the tests to look at. */
public final class InMemoryPublications implements Publications {
    private final Map<String, Publication> files = new TreeMap<>();
    public final List<Object> told = new ArrayList<>();

    @Override
    public void open(AwaitingEnd file) {
        files.putIfAbsent(file.id().value(), file);
    }

    @Override
    public Optional<Publication> find(InspectionId id) {
        return Optional.ofNullable(files.get(id.value()));
    }

    @Override
    public Optional<Publication> find(NoticeDigest notice) {
        return all().filter(file -> file.assignment().notice().equals(notice)).findFirst();
    }

    @Override
    public Optional<Published> findPublished(PublicationId id) {
        return allPublished().filter(file -> file.publication().equals(id)).findFirst();
    }

    @Override
    public Publication change(InspectionId id, Function<Publication, Changed<Publication>> change) {
        Changed<Publication> changed = change.apply(find(id).orElseThrow(() -> new InspectionUnknown(id)));
        files.put(id.value(), changed.state());
        told.addAll(changed.events());
        return changed.state();
    }

    @Override
    public List<Publication> ofDraw(DrawId draw) {
        return all().filter(file -> file.assignment().draw().equals(draw))
                .sorted(Comparator.comparing(
                        file -> file.assignment().target().id().value()))
                .toList();
    }

    @Override
    public List<Publication> endedIn(int year) {
        return all().filter(file -> file.clock().isPresent())
                .filter(file -> file.clock().orElseThrow().endedOn().getYear() == year)
                .sorted(Comparator.comparing(file -> file.clock().orElseThrow().endedOn()))
                .toList();
    }

    @Override
    public List<Publication> acceptedIn(int year) {
        return all().filter(file -> file.result().isPresent())
                .filter(file ->
                        OfficialDay.of(file.result().orElseThrow().acceptedAt()).getYear() == year)
                .toList();
    }

    @Override
    public Page<Publishable> publishable(String authority, PageRequest page) {
        return page(
                all().filter(Publishable.class::isInstance)
                        .map(Publishable.class::cast)
                        .filter(file -> file.assignment().authority().code().equals(authority))
                        .sorted(Comparator.comparing(
                                file -> file.running().deadline().date())),
                page);
    }

    @Override
    public Page<Published> published(PageRequest page) {
        return page(
                allPublished()
                        .sorted(Comparator.comparing(Published::publishedAt).reversed()),
                page);
    }

    @Override
    public long countDrawn() {
        return files.values().stream()
                .filter(file -> !(file instanceof Cancelled))
                .count();
    }

    @Override
    public Page<Publication> overdueOn(LocalDate day, PageRequest page) {
        return page(
                all().filter(file -> file.punctuality(day) == Punctuality.OVERDUE)
                        .sorted(Comparator.comparing(
                                file -> file.clock().orElseThrow().deadline().date())),
                page);
    }

    @Override
    public Page<Publication> undecidedOn(LocalDate day, PageRequest page) {
        return page(
                all().filter(file -> !(file instanceof Published) && file.punctuality(day) == Punctuality.UNDECIDED)
                        .sorted(Comparator.comparing(
                                file -> file.clock().orElseThrow().deadline().date())),
                page);
    }

    @Override
    public List<AwaitingEnd> awaitingEnd() {
        return all().filter(AwaitingEnd.class::isInstance)
                .map(AwaitingEnd.class::cast)
                .toList();
    }

    @Override
    public long countVisited() {
        return all().filter(file -> file.clock().isPresent()).count();
    }

    @Override
    public List<Publication> withProvisionalDeadline() {
        return all().filter(file -> file.clock()
                        .filter(clock -> clock.deadline().provisional())
                        .isPresent())
                .toList();
    }

    @Override
    public Page<Publication> ofTargetsLike(SearchText text, PageRequest page) {
        return page(
                all().filter(file -> {
                            InspectedTarget target = file.assignment().target();
                            return FoldedName.of(target.name()).contains(text.asName())
                                    || target.number().equals(text.asNumber())
                                    || target.id().value().equals(text.asNumber());
                        })
                        .sorted(Comparator.comparing(
                                file -> file.assignment().target().name())),
                page);
    }

    private static <T extends Publication> Page<T> page(Stream<T> ordered, PageRequest page) {
        return InMemoryPage.of(ordered.toList(), file -> file.id().value(), page);
    }

    private Stream<Publication> all() {
        return files.values().stream();
    }

    private Stream<Published> allPublished() {
        return all().filter(Published.class::isInstance).map(Published.class::cast);
    }
}
