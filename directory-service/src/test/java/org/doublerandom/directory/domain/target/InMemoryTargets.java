package org.doublerandom.directory.domain.target;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

public final class InMemoryTargets extends InMemoryTargetEntries implements Targets {
    private final TagMappings mappings;
    // By which mapping an entry was examined; what changes later is found by examining it anew.
    private final Map<TargetId, TagMapping> examined = new HashMap<>();

    /** Where no text means anything. */
    public InMemoryTargets() {
        this(new InMemoryTagMappings());
    }

    public InMemoryTargets(TagMappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public List<DataQuality.Counts> quality(Unit unit) {
        Map<String, List<Target>> areas = standing(unit)
                .collect(Collectors.groupingBy(
                        target -> target.facts().area().code(), TreeMap::new, Collectors.toList()));
        Set<TargetId> duplicates = duplicates();
        return areas.values().stream()
                .map(there -> new DataQuality.Counts(
                        there.get(0).facts().area(),
                        there.size(),
                        Stream.of(Shortcoming.values())
                                .collect(Collectors.toMap(
                                        each -> each,
                                        each -> there.stream()
                                                .filter(target -> has(target, each, duplicates))
                                                .count()))))
                .toList();
    }

    @Override
    public long countFlawed(Unit unit, Shortcoming shortcoming, int most) {
        return flawed(unit, shortcoming, null, most).size();
    }

    @Override
    public List<Target> flawed(Unit unit, Shortcoming shortcoming, DataQuality.@Nullable Place last, int limit) {
        Set<TargetId> duplicates = duplicates();
        return standing(unit)
                .filter(target -> has(target, shortcoming, duplicates))
                .sorted(Comparator.comparing(
                        target -> DataQuality.Place.of(target).text()))
                .filter(target ->
                        last == null || DataQuality.Place.of(target).text().compareTo(last.text()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<LikelyDuplicates> likelyDuplicates() {
        return LikelyDuplicates.among(standing(Unit.WHOLE)
                .map(target -> new RegisteredTarget(target.id(), target.facts()))
                .toList());
    }

    @Override
    public long unexamined(TagMapping mapping) {
        return targets.values().stream()
                .filter(target -> !examinedBy(target).fingerprint().equals(mapping.fingerprint()))
                .count();
    }

    @Override
    public int examine(TagMapping mapping, int most) {
        List<TargetId> some = targets.values().stream()
                .filter(target -> !examinedBy(target).fingerprint().equals(mapping.fingerprint()))
                .map(Target::id)
                .limit(most)
                .toList();
        some.forEach(id -> examined.put(id, mapping));
        return some.size();
    }

    private TagMapping examinedBy(Target target) {
        return examined.computeIfAbsent(target.id(), id -> mappings.current());
    }

    private Stream<Target> standing(Unit unit) {
        return all(unit, null).filter(target -> target.mergedInto() == null);
    }

    private Set<TargetId> duplicates() {
        return likelyDuplicates().stream()
                .flatMap(alike -> alike.targets().stream())
                .collect(Collectors.toSet());
    }

    private boolean has(Target target, Shortcoming shortcoming, Set<TargetId> duplicates) {
        return shortcoming == Shortcoming.LIKELY_DUPLICATE
                ? duplicates.contains(target.id())
                : DataQuality.of(target, examinedBy(target)).contains(shortcoming);
    }

    @Override
    public Optional<Target> find(TargetId id) {
        return Optional.ofNullable(targets.get(id.value())).map(this::whole);
    }

    @Override
    public List<Target> findAll(Collection<TargetId> ids) {
        return ids.stream()
                .map(TargetId::value)
                .distinct()
                .sorted()
                .map(targets::get)
                .filter(Objects::nonNull)
                .map(this::whole)
                .toList();
    }

    @Override
    public List<Target> after(Unit unit, Set<TargetKind> kinds, @Nullable TargetId last, int limit) {
        return found(unit, TargetSearch.ofKinds(kinds), last, limit);
    }

    private Stream<Target> all(Unit unit, @Nullable TargetId last) {
        return targets.values().stream()
                .filter(target -> target.facts().area().isOf(unit))
                .filter(target -> last == null || target.id().value().compareTo(last.value()) > 0)
                .map(this::whole);
    }

    @Override
    public List<Target> found(Unit unit, TargetSearch search, @Nullable TargetId last, int limit) {
        return all(unit, last).filter(search::finds).limit(limit).toList();
    }

    @Override
    public long countFound(Unit unit, TargetSearch search, int most) {
        return found(unit, search, null, most).size();
    }

    @Override
    public long count(Unit unit, Set<TargetKind> kinds) {
        return after(unit, kinds, null, Integer.MAX_VALUE).size();
    }

    @Override
    public Written write(List<RegisteredTarget> entries, Origin origin) {
        TagMapping now = mappings.current();
        return entries.stream().map(entry -> write(entry, origin, now)).reduce(Written.NOTHING, Written::plus);
    }

    @Override
    public void remember(List<DrawnTarget> drawn) {
        drawn.forEach(each ->
                targets.computeIfPresent(each.target().value(), (id, target) -> with(target, after(target, each))));
    }

    @Override
    public void strike(FrameId draw, TargetId struck) {
        targets.computeIfPresent(struck.value(), (id, target) -> {
            DrawHistory history = target.history();
            Set<FrameId> strikes = new HashSet<>(history.struckBy());
            strikes.add(draw);
            List<Hit> hits = history.hits().stream()
                    .filter(hit -> !hit.draw().equals(draw))
                    .toList();
            LastTeam last = history.lastTeam();
            return with(target, hits, strikes, last != null && last.draw().equals(draw) ? null : last);
        });
    }

    @Override
    public void annul(FrameId draw, List<TargetId> drawn) {
        drawn.forEach(each -> targets.computeIfPresent(each.value(), (id, target) -> {
            List<Hit> hits = target.history().hits().stream()
                    .map(hit -> hit.draw().equals(draw) ? new Hit(draw, hit.year(), hit.visited(), true) : hit)
                    .toList();
            return with(
                    target, hits, target.history().struckBy(), target.history().lastTeam());
        }));
    }

    @Override
    public void miss(FrameId batch, List<TargetId> drawn) {
        drawn.forEach(each -> targets.computeIfPresent(each.value(), (id, target) -> {
            DrawHistory history = target.history();
            Set<FrameId> missed = new HashSet<>(history.missedBy());
            missed.add(batch);
            return with(target, new DrawHistory(history.hits(), history.struckBy(), missed, history.lastTeam()));
        }));
    }

    @Override
    public void reteam(List<DrawnTarget> drawn) {
        drawn.forEach(each -> targets.computeIfPresent(each.target().value(), (id, target) -> {
            LastTeam last = target.history().lastTeam();
            boolean isOfDraw = last != null && last.draw().equals(each.draw());
            return with(
                    target,
                    target.history().hits(),
                    target.history().struckBy(),
                    isOfDraw ? new LastTeam(each.draw(), each.team()) : last);
        }));
    }

    @Override
    public boolean visit(FrameId draw, TargetId visited) {
        Target target = targets.get(visited.value());
        if (target == null) {
            return false;
        }
        List<Hit> hits = target.history().hits().stream()
                .map(hit -> hit.draw().equals(draw) ? new Hit(draw, hit.year(), true, hit.annulled()) : hit)
                .toList();
        targets.put(
                visited.value(),
                with(target, hits, target.history().struckBy(), target.history().lastTeam()));
        return target.history().hitOf(draw).isPresent()
                || target.history().struckBy().contains(draw);
    }

    @Override
    public List<Target> drawnIn(Set<FrameId> draws) {
        Map<String, Target> found = new TreeMap<>();
        for (Target target : targets.values()) {
            if (draws.stream().anyMatch(draw -> isOf(draw, target))) {
                found.put(target.id().value(), whole(target));
                Optional.ofNullable(target.mergedInto())
                        .flatMap(this::find)
                        .ifPresent(into -> found.put(into.id().value(), into));
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isOf(FrameId draw, Target target) {
        return target.history().hitOf(draw).isPresent() || target.history().isOwedBy(draw);
    }

    private static Target with(Target target, List<Hit> hits, Set<FrameId> struckBy, @Nullable LastTeam last) {
        return with(target, new DrawHistory(hits, struckBy, target.history().missedBy(), last));
    }

    private Written write(RegisteredTarget entry, Origin origin, TagMapping now) {
        Target known = targets.get(entry.id().value());
        TargetFacts before = known == null ? null : known.facts();
        if (!entry.facts().equals(before)) {
            entriesOf(entry.id()).add(ChronicleEntry.of(before, entry.facts(), origin));
        }
        if (!entry.facts().equals(before)) {
            examined.put(entry.id(), now);
        }
        targets.put(
                entry.id().value(),
                new Target(
                        entry.id(),
                        entry.facts(),
                        known == null ? DrawHistory.NONE : known.history(),
                        known == null ? List.of() : known.byHand(),
                        known == null ? null : known.mergedInto()));
        if (known == null) {
            return new Written(1, 0, 0);
        }
        return Objects.equals(known.facts(), entry.facts()) ? new Written(0, 0, 1) : new Written(0, 1, 0);
    }

    private static DrawHistory after(Target target, DrawnTarget drawn) {
        if (target.history().hitOf(drawn.draw()).isPresent()
                || target.history().struckBy().contains(drawn.draw())) {
            return target.history();
        }
        List<Hit> hits = new ArrayList<>(target.history().hits());
        hits.add(new Hit(drawn.draw(), drawn.year(), false));
        return new DrawHistory(
                hits,
                target.history().struckBy(),
                target.history().missedBy(),
                new LastTeam(drawn.draw(), drawn.team()));
    }
}
