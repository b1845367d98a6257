package org.doublerandom.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.doublerandom.inspection.domain.assignment.DrawId;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.result.PublishedAs;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.values.Changed;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of inspections keeps, the fake included. */
public abstract class InspectionsContract {
    private static final PageRequest ALL = PageRequest.first(PageRequest.MOST);

    private static final AtomicInteger TARGETS = new AtomicInteger(1_000);

    /** An empty one. */
    protected abstract Inspections inspections();

    /** The facts that lie beside the state. */
    protected abstract List<Object> facts();

    @Test
    void anAddedInspectionIsFoundAgainAndToldOnce() {
        AssignedInspection assigned = added();

        inspections().addIfAbsent(AssignedInspection.of(assigned.assignment()));

        assertThat(inspections().get(assigned.id())).isEqualTo(assigned);
        assertThat(facts()).containsExactly(new InspectionAssigned(assigned));
    }

    @Test
    void addingAnInspectionThatHasGoneOnChangesNothing() {
        AssignedInspection assigned = added();
        Inspection notified = quietly(
                assigned.id(),
                i -> i.in(AssignedInspection.class)
                        .notify(InspectionFixtures.WANG, InspectionFixtures.NOTICE, null, InspectionFixtures.MORNING));

        inspections().addIfAbsent(AssignedInspection.of(assigned.assignment()));

        assertThat(inspections().get(assigned.id())).isEqualTo(notified);
    }

    @Test
    void anUnknownInspectionIsRefused() {
        InspectionId unknown = new InspectionId("unknown");

        assertThatThrownBy(() -> inspections().get(unknown)).isInstanceOf(NoSuchInspection.class);
        assertThatThrownBy(() -> inspections().change(unknown, Changed::to)).isInstanceOf(NoSuchInspection.class);
    }

    @Test
    void everyStateIsKeptAsItIs() {
        AssignedInspection assigned = added();
        RecordedInspection recorded = InspectionFixtures.recorded(assigned);
        AcceptedInspection accepted = InspectionFixtures.accepted(assigned);

        keeps(InspectionFixtures.notified(assigned));
        keeps(InspectionFixtures.answered(assigned, InspectionFixtures.aProblemWithFood()));
        keeps(InspectionFixtures.signed(assigned, InspectionFixtures.allConform()));
        keeps(InspectionFixtures.answered(assigned, InspectionFixtures.allConform())
                .signTarget(InspectionFixtures.LIU, InspectionFixtures.signature(), InspectionFixtures.EVENING));
        keeps(InspectionFixtures.ended(assigned, InspectionFixtures.allConform()));
        keeps(recorded);
        keeps(recorded.sendBack(InspectionFixtures.REVIEWER, new Wording("漏填"), InspectionFixtures.EVENING));
        keeps(accepted);
        for (CancelReason reason : CancelReason.values()) {
            keeps(new CancelledInspection(assigned.assignment(), reason, InspectionFixtures.EVENING));
        }
        keeps(assigned.withTeam(InspectionFixtures.anotherTeam()));
        keeps(accepted.publishedAs(new PublishedAs("x-1", 1, LocalDate.of(2024, 5, 15), true)));
    }

    @Test
    void stateAndEventAreStoredTogether() {
        AssignedInspection assigned = added();
        EndedInspection ended = InspectionFixtures.ended(assigned, InspectionFixtures.allConform());

        inspections().change(assigned.id(), before -> Changed.to(ended, new InspectionEnded(ended)));

        assertThat(inspections().get(assigned.id())).isEqualTo(ended);
        assertThat(facts()).containsExactly(new InspectionAssigned(assigned), new InspectionEnded(ended));
    }

    @Test
    void aRefusedChangeChangesNothing() {
        AssignedInspection assigned = added();

        assertThatThrownBy(() -> inspections().change(assigned.id(), i -> Changed.to(i.in(EndedInspection.class))))
                .isInstanceOf(StepOutOfOrder.class);

        assertThat(inspections().get(assigned.id())).isEqualTo(assigned);
        assertThat(facts()).containsExactly(new InspectionAssigned(assigned));
    }

    @Test
    void twoInspectorsSignAtTheSameMomentAndBothSignaturesStand() {
        AssignedInspection assigned = added();
        InspectionId id = assigned.id();
        quietly(id, before -> InspectionFixtures.answered(assigned, InspectionFixtures.allConform()));

        CompletableFuture.allOf(signing(id, InspectionFixtures.WANG), signing(id, InspectionFixtures.LIU))
                .join();

        assertThat(inspections().get(id).in(CheckedInInspection.class).sheet().inspectors())
                .hasSize(2);
    }

    @Test
    void aWorkListIsFilteredByPersonAuthorityStateAndDraw() {
        InspectionId id = added().id();
        DrawId draw = inspections().get(id).assignment().draw();

        assertThat(found(InspectionFixtures.WANG, State.ASSIGNED, draw)).contains(id);
        assertThat(found(InspectionFixtures.AUDITOR, null, null)).contains(id);
        assertThat(found(InspectionFixtures.COLLEAGUE_OF_THE_UNIT, null, null)).isEmpty();
        assertThat(found(InspectionFixtures.WANG, State.PUBLISHED, draw)).doesNotContain(id);
        assertThat(found(InspectionFixtures.WANG, null, new DrawId("another-draw")))
                .isEmpty();
    }

    @Test
    void allThatFollowFromADrawAreFound() {
        AssignedInspection assigned = added();
        quietly(assigned.id(), before -> InspectionFixtures.signed(assigned, InspectionFixtures.allConform()));

        assertThat(inspections().of(assigned.assignment().draw())).contains(assigned.id());
        assertThat(inspections().of(new DrawId("another-draw"))).isEmpty();
    }

    @Test
    void aWorkListShowsTheDayOfTheEnd() {
        AssignedInspection assigned = added();
        Inspection ended =
                quietly(assigned.id(), before -> InspectionFixtures.ended(assigned, InspectionFixtures.allConform()));

        assertThat(inspections()
                        .find(query(InspectionFixtures.WANG, State.ENDED, null), ALL)
                        .rows())
                .contains(InspectionSummary.of(ended));
    }

    private AssignedInspection added() {
        AssignedInspection assigned = InspectionFixtures.assigned(TARGETS.incrementAndGet());
        inspections().addIfAbsent(AssignedInspection.of(assigned.assignment()));
        return assigned;
    }

    private void keeps(Inspection inspection) {
        quietly(inspection.id(), before -> inspection);
        assertThat(inspections().get(inspection.id())).isEqualTo(inspection);
    }

    private Inspection quietly(InspectionId id, UnaryOperator<Inspection> step) {
        return inspections().change(id, before -> Changed.to(step.apply(before)));
    }

    private CompletableFuture<Void> signing(InspectionId id, Person person) {
        return CompletableFuture.runAsync(() ->
                quietly(id, i -> i.in(CheckedInInspection.class).sign(person, InspectionFixtures.EVENING)));
    }

    private List<InspectionId> found(Person person, @Nullable State state, @Nullable DrawId draw) {
        return inspections().find(query(person, state, draw), ALL).rows().stream()
                .map(InspectionSummary::id)
                .toList();
    }

    private static InspectionQuery query(Person person, @Nullable State state, @Nullable DrawId draw) {
        return InspectionQuery.by(person, false, state, draw);
    }
}
