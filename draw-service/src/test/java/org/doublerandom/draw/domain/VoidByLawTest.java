package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.NUMBER;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.agreedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.almighty;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.byLaw;
import static org.doublerandom.draw.domain.DrawFixtures.complete;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.openedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.person;
import static org.doublerandom.draw.domain.DrawFixtures.publishedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.publishedResult;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.supervisorGao;
import static org.doublerandom.draw.domain.DrawFixtures.voidByLaw;
import static org.doublerandom.draw.domain.DrawFixtures.withdrawal;
import static org.doublerandom.draw.domain.DrawFixtures.witnessLiu;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.draw.domain.altering.VisitsSoFar;
import org.doublerandom.draw.domain.duties.AccountYoungerThanRelease;
import org.doublerandom.draw.domain.duties.AnotherApproves;
import org.doublerandom.draw.domain.duties.DrawOfficerHasAnotherDuty;
import org.doublerandom.draw.domain.duties.RequesterMayNotApprove;
import org.doublerandom.draw.domain.duties.WitnessMayNotApprove;
import org.doublerandom.draw.domain.entry.SupervisorIsOfTheBureau;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.refusal.BatchHasEnded;
import org.doublerandom.draw.domain.refusal.CompletedDrawIsFinal;
import org.doublerandom.draw.domain.refusal.DrawIsNotCompleted;
import org.doublerandom.draw.domain.refusal.DrawIsVoid;
import org.doublerandom.draw.domain.request.UnknownRequest;
import org.doublerandom.draw.domain.selection.DirectoryFacts;
import org.doublerandom.draw.domain.voiding.OrderIsMissing;
import org.doublerandom.draw.domain.voiding.VisitsHaveBegun;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.draw.domain.voiding.VoidReasonDoesNotFit;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.junit.jupiter.api.Test;

/** A completed draw is void by an order of a court or a higher authority, before its first visit, and in no other way. */
class VoidByLawTest {
    private static final Digest ORDER = Digest.of("(2024) 行初 17 号");

    private final Frame frame = restaurants(10);
    private final CompletedDraw completed = publishedResult(agreedDraw(frame), frame);
    private final CompletedDraw asked = completed.requestVoid(byLaw(ORDER), officerChen(), NOW);

    @Test
    void isBoundByTheDigestOfTheOrderBehindTheResult() {
        VoidedDraw voided = voidByLaw(completed, ORDER);

        assertThat(voided.reason()).isEqualTo(VoidReason.LAW);
        assertThat(voided.detail().evidence()).isEqualTo(ORDER);
        assertThat(voided.record().by()).hasToString("chen gao");
        assertThat(voided.records())
                .containsExactly(completed.announced().announcement(), completed.result(), voided.record());
    }

    @Test
    void leavesTheDrawnListReadableAndEndsTheBatch() {
        VoidedDraw voided = voidByLaw(completed, ORDER);

        assertThat(voided.texts()).containsAllEntriesOf(completed.texts());
        assertThat(voided.files()).contains(DrawFile.VOID, DrawFile.VOID_DETAIL, DrawFile.OUTCOME, DrawFile.RESULT);
        assertThat(voided.next()).isEmpty();
        assertThatThrownBy(() -> Attempt.after(voided, batch())).isInstanceOf(BatchHasEnded.class);
        assertThatThrownBy(voided::asCompleted).isInstanceOf(DrawIsNotCompleted.class);
        assertThatThrownBy(() -> voided.requestVoid(byLaw(ORDER), officerChen(), NOW))
                .isInstanceOf(DrawIsVoid.class);
    }

    @Test
    void isToldToEverybodyAndBehindTheDrawn() {
        Changed<Draw> ended = asked.approveVoid(1, supervisorGao(), SEAL, NOW);

        assertThat(ended.events()).hasExactlyElementsOfTypes(DrawVoided.class, SelectionsEnded.class);
        DrawVoided told = (DrawVoided) ended.events().get(0);
        assertThat(told.announced()).isTrue();
        assertThat(told.grounds().readings()).isEqualTo(completed.announced().readings());
        SelectionsEnded nobody = (SelectionsEnded) ended.events().get(1);
        assertThat(nobody.reason()).isEqualTo(VoidReason.LAW);
        assertThat(nobody.n()).isEqualTo(1);
        assertThat(Owed.between(Optional.of(completed), ended.state()))
                .containsExactly(new Owed(Owed.Kind.REPLACED, 1));
        assertThat(new OwedFacts(ended.state()).replaced(1, DirectoryFacts.NONE))
                .isEqualTo(nobody);
    }

    @Test
    void needsTheDigestOfTheOrder() {
        for (Digest none : new Digest[] {null, Digest.ZEROS}) {
            assertThatThrownBy(() -> completed.requestVoid(byLaw(none), officerChen(), NOW))
                    .isInstanceOf(OrderIsMissing.class);
        }
    }

    @Test
    void isAskedForByTheDrawOfficerAndByNobodyElse() {
        assertThatThrownBy(() -> completed.requestVoid(byLaw(ORDER), supervisorGao(), NOW))
                .isInstanceOf(RoleMissing.class);
        assertThatThrownBy(() -> completed.requestVoid(
                        byLaw(ORDER), almighty(witnessLiu().id().value()), NOW))
                .isInstanceOf(DrawOfficerHasAnotherDuty.class);
    }

    @Test
    void isApprovedByTheSupervisorFromOutsideAndByNobodyElse() {
        assertThatThrownBy(() -> asked.approveVoid(1, approverSun(), SEAL, NOW)).isInstanceOf(AnotherApproves.class);
        assertThatThrownBy(() -> asked.approveVoid(1, person("sun", Role.PLANNER), SEAL, NOW))
                .isInstanceOf(RoleMissing.class);
        OpenedDraw opened = openedDraw(frame).requestVoid(withdrawal(), officerChen(), NOW);
        assertThatThrownBy(() -> opened.approveVoid(1, supervisorGao(), SEAL, NOW))
                .isInstanceOf(AnotherApproves.class);
        assertThatThrownBy(() -> asked.approveVoid(1, person("gao", Role.SUPERVISOR), SEAL, NOW))
                .isInstanceOf(SupervisorIsOfTheBureau.class);
        Person chen = new Person(new PersonId("chen"), supervisorGao().authority(), Set.of(Role.SUPERVISOR));
        assertThatThrownBy(() -> asked.approveVoid(1, chen, SEAL, NOW)).isInstanceOf(RequesterMayNotApprove.class);
        Person liu = new Person(witnessLiu().id(), new AuthorityCode("999999-LAW"), Set.of(Role.SUPERVISOR));
        assertThatThrownBy(() -> asked.approveVoid(1, liu, SEAL, NOW)).isInstanceOf(WitnessMayNotApprove.class);
        Person late = new Person(
                new PersonId("late"),
                supervisorGao().authority(),
                null,
                Set.of(Role.SUPERVISOR),
                DrawFixtures.RELEASED.plusSeconds(1));
        assertThatThrownBy(() -> asked.approveVoid(1, late, SEAL, NOW)).isInstanceOf(AccountYoungerThanRelease.class);
        assertThatThrownBy(() -> asked.approveVoid(2, supervisorGao(), SEAL, NOW))
                .isInstanceOf(UnknownRequest.class);
    }

    @Test
    void comesBeforeTheFirstVisitOrNotAtAll() {
        VisitsSoFar one =
                new VisitsSoFar(Set.of(completed.outcome().sample().primaries().first()), Set.of());

        assertThat(asked.unvisited(VisitsSoFar.NONE)).isEqualTo(asked);
        assertThatThrownBy(() -> asked.unvisited(one))
                .isInstanceOf(VisitsHaveBegun.class)
                .hasMessageContaining("1");
        assertThat(publishedDraw(frame).unvisited(one)).isEqualTo(publishedDraw(frame));
    }

    @Test
    void isTheOnlyWayAndOnlyOfACompletedDraw() {
        for (VoidReason reason : VoidReason.values()) {
            VoidPetition petition = VoidPetition.of(reason, "so", ORDER);
            if (reason != VoidReason.LAW) {
                assertThatThrownBy(() -> completed.requestVoid(petition, officerChen(), NOW))
                        .isInstanceOf(CompletedDrawIsFinal.class);
            }
        }
        CompletedDraw untold = (CompletedDraw) complete(agreedDraw(frame), frame);
        assertThatThrownBy(() -> untold.requestVoid(byLaw(ORDER), officerChen(), NOW))
                .isInstanceOf(DrawIsNotCompleted.class);
        for (Draw early : List.of(openedDraw(frame), publishedDraw(frame), agreedDraw(frame))) {
            assertThatThrownBy(() -> early.requestVoid(byLaw(ORDER), officerChen(), NOW))
                    .isInstanceOf(VoidReasonDoesNotFit.class);
        }
    }

    @Test
    void whatWasAskedForBeforeTheCompletionIsNotApprovedAfterIt() {
        OpenedDraw before = openedDraw(frame).requestVoid(withdrawal(), officerChen(), NOW);
        CompletedDraw withOld = completed.with(completed
                .announced()
                .with(completed.basis(), completed.announced().randomness(), before.requests()));
        CompletedDraw both = withOld.requestVoid(byLaw(ORDER), almighty("han"), NOW);

        assertThatThrownBy(() -> withOld.approveVoid(1, supervisorGao(), SEAL, NOW))
                .isInstanceOf(CompletedDrawIsFinal.class);
        assertThatThrownBy(() -> both.approveVoid(1, supervisorGao(), SEAL, NOW))
                .isInstanceOf(CompletedDrawIsFinal.class);
        assertThat(both.basis().number()).isEqualTo(NUMBER);
        assertThat(both.approveVoid(2, supervisorGao(), SEAL, NOW).state()).isInstanceOf(VoidedDraw.class);
    }
}
