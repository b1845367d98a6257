package org.doublerandom.plan.domain.batch;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.values.AuthorityCode;

/** An authority's batches so far: on them depends what may be proposed next, so that nobody draws again until it fits. */
public record BatchesSoFar(AuthorityCode authority, List<Batch> batches) {
    public BatchesSoFar {
        batches = List.copyOf(batches);
    }

    /** The number of the line's next batch: they follow each other, nobody chooses them. */
    int nextNumber(PlanId plan, LineCode line) {
        return ofLine(plan, line).mapToInt(batch -> batch.id().number()).max().orElse(0) + 1;
    }

    /** How many proposals of the line came to nothing. */
    long turnedDown(PlanId plan, LineCode line) {
        return ofLine(plan, line).filter(batch -> batch.state().isTurnedDown()).count();
    }

    /** Which of the authority's batches the next one is. */
    String nextTurn() {
        return authority.value() + " " + (batches.size() + 1);
    }

    /**
     * Refuses a batch that comes too early or too much.
     *
     * @param most batches of its line
     */
    void requireRoomFor(Batch next, int most) {
        if (ofLine(next.plan().id(), next.line().code())
                        .filter(batch -> !batch.state().isTurnedDown() && batch.counts())
                        .count()
                >= most) {
            throw new LineIsCarriedOut(next.line().code(), most);
        }
        List<Batch> same = batches.stream().filter(next::isOfTheSameLineAs).toList();
        same.stream().filter(batch -> !batch.state().hasEnded()).findFirst().ifPresent(open -> {
            throw new BatchBeforeIsOpen(open.id(), open.state());
        });
        if (visitsLeft(next) <= 0) {
            throw new VisitsAreDrawn(next.line().code(), drawn(sameInPlan(next)), planned(next));
        }
    }

    /** How many targets the line of a batch may still draw; twin lines with the same items share what they plan together. */
    long visitsLeft(Batch next) {
        return planned(next) - drawn(sameInPlan(next));
    }

    private List<Batch> sameInPlan(Batch next) {
        return batches.stream()
                .filter(next::isOfTheSameLineAs)
                .filter(batch -> batch.plan().id().equals(next.plan().id()))
                .filter(batch -> !batch.id().equals(next.id()))
                .toList();
    }

    private int planned(Batch next) {
        return Stream.concat(Stream.of(next), sameInPlan(next).stream())
                .collect(Collectors.toMap(batch -> batch.line().code(), Batch::plannedVisits, Math::max))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int drawn(List<Batch> same) {
        return same.stream()
                .filter(Batch::counts)
                .map(Batch::drawn)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private Stream<Batch> ofLine(PlanId plan, LineCode line) {
        return batches.stream()
                .filter(batch ->
                        batch.plan().id().equals(plan) && batch.line().code().equals(line));
    }
}
