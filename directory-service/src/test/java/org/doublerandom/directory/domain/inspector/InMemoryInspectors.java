package org.doublerandom.directory.domain.inspector;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.target.DrawnTarget;

public final class InMemoryInspectors implements Inspectors {
    private final Map<String, Inspector> inspectors = new TreeMap<>();

    @Override
    public Optional<Inspector> find(InspectorId id) {
        return Optional.ofNullable(inspectors.get(id.value()));
    }

    @Override
    public List<Inspector> findAll(Collection<InspectorId> ids) {
        return all().stream().filter(inspector -> ids.contains(inspector.id())).toList();
    }

    @Override
    public List<Inspector> all() {
        return List.copyOf(inspectors.values());
    }

    @Override
    public Written write(List<ListedInspector> entries, Instant now) {
        return entries.stream().map(entry -> write(entry, now)).reduce(Written.NOTHING, Written::plus);
    }

    @Override
    public Written recuse(List<Recusal> recusals) {
        return recusals.stream().map(this::recuse).reduce(Written.NOTHING, Written::plus);
    }

    @Override
    public Declarations declare(InspectorId id, UnaryOperator<Declarations> change) {
        Inspector known = inspectors.get(id.value());
        keep(known.with(change.apply(known.declarations())));
        return inspectors.get(id.value()).declarations();
    }

    @Override
    public void remember(List<DrawnTarget> drawn) {
        drawn.forEach(each -> each.team().forEach(member -> {
            Inspector inspector = inspectors.get(member.value());
            Assignment place = new Assignment(each.draw(), each.target(), each.year());
            if (!inspector.assignments().contains(place)) {
                List<Assignment> places = new ArrayList<>(inspector.assignments());
                places.add(place);
                keep(new Inspector(
                        inspector.id(),
                        inspector.facts(),
                        inspector.recusals(),
                        inspector.declarations(),
                        places,
                        inspector.since()));
            }
        }));
    }

    @Override
    public void forget(FrameId draw, List<TargetId> targets) {
        all().forEach(inspector -> keep(new Inspector(
                inspector.id(),
                inspector.facts(),
                inspector.recusals(),
                inspector.declarations(),
                inspector.assignments().stream()
                        .filter(place -> !place.draw().equals(draw) || !targets.contains(place.target()))
                        .toList(),
                inspector.since())));
    }

    private Written write(ListedInspector entry, Instant now) {
        Inspector known = inspectors.get(entry.id().value());
        if (known == null) {
            keep(new Inspector(entry.id(), entry.facts(), List.of(), List.of(), now));
            return new Written(1, 0, 0);
        }
        Instant since = known.facts().standsLike(entry.facts()) ? known.since() : now;
        keep(new Inspector(
                entry.id(), entry.facts(), known.recusals(), known.declarations(), known.assignments(), since));
        return known.facts().equals(entry.facts()) ? new Written(0, 0, 1) : new Written(0, 1, 0);
    }

    private Written recuse(Recusal recusal) {
        Inspector inspector = inspectors.get(recusal.inspector().value());
        List<Recusal> others = inspector.recusals().stream()
                .filter(known -> !known.isOfTheSameAs(recusal))
                .toList();
        List<Recusal> all = new ArrayList<>(others);
        all.add(recusal);
        keep(new Inspector(
                inspector.id(),
                inspector.facts(),
                all,
                inspector.declarations(),
                inspector.assignments(),
                inspector.since()));
        if (others.size() == inspector.recusals().size()) {
            return new Written(1, 0, 0);
        }
        return inspector.recusals().contains(recusal) ? new Written(0, 0, 1) : new Written(0, 1, 0);
    }

    private void keep(Inspector inspector) {
        inspectors.put(inspector.id().value(), inspector);
    }
}
