package org.doublerandom.directory.domain.frame;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.doublerandom.directory.domain.cap.CapRule;
import org.doublerandom.directory.domain.cap.Caps;
import org.doublerandom.directory.domain.target.Registration;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.visit.InspectionKind;
import org.doublerandom.directory.domain.visit.Visit;
import org.doublerandom.directory.domain.visit.VisitRecord;

/**
 * Where the targets of a batch stand in its pool, and what excludes them. The order is fixed: {@code CLOSED}; who stands as struck is
 * excluded by nothing else (protocol §7); {@code DRAWN}; {@code CAP}; {@code RECENT} (decision 191).
 */
public final class PoolRules {
    /** Who was visited for the same items within this time before the first day is spared (domain §4). */
    static final Period RECENTLY = Period.ofMonths(3);

    private final FrameRequest request;
    private final EarlierDraws earlier;
    private final Caps caps;

    /** @param rules of the authority about how often targets are visited */
    public PoolRules(FrameRequest request, EarlierDraws earlier, List<CapRule> rules) {
        this.request = request;
        this.earlier = earlier;
        this.caps = new Caps(request.authority(), firstDay(), rules);
    }

    /** The window is that of the line: of a batch in its midst the visits can begin today at the earliest. */
    private LocalDate firstDay() {
        LocalDate from = request.visits().from();
        return from.isBefore(earlier.today()) ? earlier.today() : from;
    }

    /** The first day whose visits matter. */
    public LocalDate since() {
        LocalDate recently = firstDay().minus(RECENTLY);
        LocalDate counted = caps.since();
        return counted.isBefore(recently) ? counted : recently;
    }

    /** @param visits of the target, from {@link #since()} on */
    public PoolLine place(Target target, VisitRecord visits) {
        Standing standing = earlier.of(target);
        boolean isOpen = target.facts().registration().isOpen();
        return new PoolLine(
                target,
                isOpen && standing == Standing.STRUCK,
                earlier.hits(target, standing),
                exclusion(target, standing, visits).orElse(null));
    }

    private Optional<Exclusion> exclusion(Target target, Standing standing, VisitRecord visits) {
        Registration registration = target.facts().registration();
        if (!registration.isOpen()) {
            LocalDate closed = registration.closedOn();
            return Optional.of(new Exclusion(
                    PoolLine.CLOSED,
                    "register",
                    closed == null
                            ? List.of(registration.status().name())
                            : List.of(registration.status().name(), closed.toString())));
        }
        return switch (standing) {
            case STRUCK -> Optional.empty();
            case DRAWN -> Optional.of(new Exclusion(PoolLine.DRAWN, "line", earlier.drawsOf(target)));
            case FRESH ->
                applied(PoolLine.CAP, () -> capped(visits)).or(() -> applied(PoolLine.RECENT, () -> recent(visits)));
        };
    }

    private Optional<Exclusion> applied(String code, Supplier<Optional<Exclusion>> rule) {
        return request.exclusions().contains(code) ? rule.get() : Optional.empty();
    }

    // A draw decides on routine visits and on no others (domain §10, G4).
    private Optional<Exclusion> capped(VisitRecord visits) {
        return caps.reached(InspectionKind.ROUTINE, request.visits().itemIds(), visits)
                .map(count -> new Exclusion(PoolLine.CAP, count.rule().id().value(), ids(count.visits())));
    }

    /** All of the batch's items were inspected: of one that was not, nobody would be let off. */
    private Optional<Exclusion> recent(VisitRecord visits) {
        LocalDate since = firstDay().minus(RECENTLY);
        Set<String> named = request.visits().names();
        List<Visit> alike = new ArrayList<>();
        Set<String> inspected = new HashSet<>();
        for (Visit visit : visits.visits()) {
            if (!visit.day().isBefore(since)
                    && !visit.day().isAfter(firstDay())
                    && visit.named().anyMatch(named::contains)) {
                alike.add(visit);
                visit.named().forEach(inspected::add);
            }
        }
        return request.visits().areAllIn(inspected)
                ? Optional.of(new Exclusion(PoolLine.RECENT, RECENTLY.toString(), ids(alike)))
                : Optional.empty();
    }

    private static List<String> ids(List<Visit> visits) {
        return visits.stream().map(visit -> visit.id().value()).toList();
    }
}
