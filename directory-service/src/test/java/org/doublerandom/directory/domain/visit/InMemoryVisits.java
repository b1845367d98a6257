package org.doublerandom.directory.domain.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.values.AuthorityCode;

public final class InMemoryVisits implements Visits {
    private final Map<String, Visit> visits = new TreeMap<>();

    @Override
    public void note(Visit visit) {
        visits.merge(key(visit), visit, InMemoryVisits::together);
    }

    private static Visit together(Visit known, Visit told) {
        return new Visit(
                known.id(),
                known.keeper(),
                known.target(),
                known.day().isBefore(told.day()) ? known.day() : told.day(),
                known.kind(),
                union(known.items(), told.items()),
                union(known.alike(), told.alike()),
                known.by(),
                known.report());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    @Override
    public Written write(List<Visit> written) {
        Written effect = foresee(written);
        written.forEach(visit -> visits.put(key(visit), visit));
        return effect;
    }

    @Override
    public Written foresee(List<Visit> written) {
        Written effect = Written.NOTHING;
        for (Visit visit : written) {
            Visit known = visits.get(key(visit));
            boolean isSame = visit.equals(known);
            effect = effect.plus(new Written(known == null ? 1 : 0, known == null || isSame ? 0 : 1, isSame ? 1 : 0));
        }
        return effect;
    }

    @Override
    public List<Visit> of(AuthorityCode keeper, Collection<TargetId> targets, LocalDate since) {
        return visits.values().stream()
                .filter(visit -> targets.contains(visit.target()))
                .filter(visit -> !visit.day().isBefore(since))
                .filter(visit -> visit.isOwn() || visit.keeper().equals(keeper))
                .sorted(Comparator.comparing(Visit::day).thenComparing(InMemoryVisits::key))
                .toList();
    }

    private static String key(Visit visit) {
        return visit.keeper().value() + "." + visit.id().value();
    }
}
