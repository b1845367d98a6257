package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.*;

import java.util.List;
import java.util.Set;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.derived.Relieved;
import org.doublerandom.draw.domain.duties.WitnessHasAnotherDuty;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.refusal.BatchHasEnded;
import org.doublerandom.draw.domain.refusal.DrawWasOpenedBefore;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.draw.domain.witness.DiceThrows;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Role;
import org.junit.jupiter.api.Test;

class AttemptTest {
    private final Frame frame = restaurants(10);

    private static VoidedDraw voided(Draw draw, VoidReason reason) {
        return (VoidedDraw) draw.requestVoid(VoidPetition.of(reason, "See the file.", null), officerChen(), NOW)
                .approveVoid(1, approverSun(), SEAL, NOW)
                .state();
    }

    @Test
    void whoGivesUpBeforeTheAnnouncementDrawsFromTheSameFilesUnderTheSamePlan() {
        VoidedDraw givenUp = voided(openedDraw(frame), VoidReason.GIVENUP);

        Attempt next = Attempt.after(givenUp, batch());

        assertThat(next.id()).isEqualTo(new DrawId("330100-SAMR.2024.L07.B1-1-2"));
        assertThat(next.id().files()).isEqualTo(batch().id());
        assertThat(next.scheme()).isEqualTo(batch().scheme());
        assertThat(next.officers()).containsExactly(officerChen().id());
        assertThat(next.mayStayOpen()).isFalse();
        OpenedDraw again = OpenedDraw.open(
                next, new Opening(8, officerChen(), givenUp.kept().concealed()), frame);
        assertThat(again.announce(officerChen(), NOW, CLOSE, PREV)
                        .state()
                        .asAnnounced()
                        .announcement()
                        .number()
                        .plan())
                .isEqualTo(batch().plan());
    }

    @Test
    void readingsThatDifferLeaveThePrimariesOfAllThreeAsTheNextPool() {
        VoidedDraw unreadable = voided(unreadableDraw(frame), VoidReason.READINGS);

        Attempt next = Attempt.after(unreadable, batch());

        assertThat(next.id()).isEqualTo(new DrawId("330100-SAMR.2024.L07.B1-2"));
        assertThat(next.scheme().strata()).singleElement().satisfies(rule -> {
            assertThat(rule.code().code()).isEqualTo("STRUCK");
            assertThat(rule.ratio()).isEqualTo(10_000);
        });
        assertThat(next.scheme().slots()).isEqualTo(batch().scheme().slots());
        Set<TargetId> primaries = unreadable.primaries(frame);
        assertThat(primaries).hasSizeBetween(6, 10).containsAll(drawnBy(THROWS)).containsAll(drawnBy(OTHER_THROWS));
    }

    private Set<TargetId> drawnBy(DiceThrows diceThrows) {
        AnnouncedDraw agreed = read(read(publishedDraw(frame), witnessWang(), diceThrows), witnessLiu(), diceThrows);
        return ((Computed.Drawn) agreed.compute(frame)).outcome().sample().primaries();
    }

    @Test
    void anInfeasibleDrawIsDrawnAgainWithAnybodyInItsPlacesWhichMayStayOpen() {
        Frame tooFew = restaurantsWithOneInspector(10);
        VoidedDraw infeasible = voided(complete(agreedDraw(tooFew), tooFew), VoidReason.INFEASIBLE);

        Attempt next = Attempt.after(infeasible, batch());

        assertThat(next.scheme().slots()).containsExactly(Slot.ANYBODY, Slot.ANYBODY);
        assertThat(next.mayStayOpen()).isTrue();
        assertThat(infeasible.primaries(tooFew)).hasSize(5);
    }

    @Test
    void whatWasInfeasibleOnceIsCompletedTheSecondTimeWithThePlacesOpenThatNobodyFills() {
        Frame tooFew = restaurantsWithOneInspector(10);
        AnnouncedDraw agreed = agreedDraw(tooFew);
        DrawBasis basis = agreed.basis();
        AnnouncedDraw again = new AnnouncedDraw(
                new DrawBasis(
                        basis.id(),
                        basis.number(),
                        basis.scheme(),
                        basis.roots(),
                        basis.allocation(),
                        basis.duties(),
                        true,
                        basis.possible(),
                        null),
                agreed.announcement(),
                agreed.announcedAt(),
                agreed.randomness(),
                agreed.concealed(),
                null,
                agreed.requests(),
                null);

        CompletedDraw completed = (CompletedDraw) complete(again, tooFew);

        assertThat(completed.outcome().fullText()).contains("\nlevel -\n");
        assertThat(completed.outcome().teams().byTarget().values())
                .hasSize(5)
                .allSatisfy(team -> assertThat(team).hasSizeLessThan(2));
    }

    @Test
    void whatWasEasedBeforeIsNotClaimedOfNamesThatAreFrozenAnew() {
        AnnouncedDraw agreed = agreedDraw(frame);
        Relieved relieved = new Relieved(2, 1, 0);
        VoidedDraw namesLost = (VoidedDraw) with(agreed, relieved)
                .requestVoid(
                        VoidPetition.of(VoidReason.FILES, "Gone.", Digest.of("statement"))
                                .lacking(List.of(FileName.ROSTER)),
                        officerChen(),
                        NOW)
                .approveVoid(1, approverSun(), SEAL, NOW)
                .state();
        VoidedDraw differing = voided(with(unreadableDraw(frame).asAnnounced(), relieved), VoidReason.READINGS);

        assertThat(Attempt.after(namesLost, batch()).relief()).isNull();
        assertThat(Attempt.after(differing, batch()).relief()).isNotNull();
    }

    private static AnnouncedDraw with(AnnouncedDraw draw, Relieved relieved) {
        DrawBasis basis = draw.basis();
        return draw.with(
                new DrawBasis(
                        basis.id(),
                        basis.number(),
                        basis.scheme(),
                        basis.roots(),
                        basis.allocation(),
                        basis.duties(),
                        basis.mayStayOpen(),
                        basis.possible(),
                        relieved),
                draw.randomness(),
                draw.requests());
    }

    @Test
    void nothingFollowsAWithdrawalAndNothingADrawThatGoesOn() {
        VoidedDraw withdrawn = voided(openedDraw(frame), VoidReason.WITHDRAWN);

        assertThatThrownBy(() -> Attempt.after(withdrawn, batch()))
                .isInstanceOf(BatchHasEnded.class)
                .hasMessageContaining("WITHDRAWN");
        assertThatThrownBy(() -> Attempt.after(openedDraw(frame), batch())).isInstanceOf(DrawWasOpenedBefore.class);
        assertThatThrownBy(() -> Attempt.after(complete(agreedDraw(frame), frame), batch()))
                .isInstanceOf(DrawWasOpenedBefore.class);
    }

    @Test
    void whoWasOfficerOfAnAttemptBeforeWitnessesNone() {
        VoidedDraw givenUp = voided(openedDraw(frame), VoidReason.GIVENUP);
        Attempt next = Attempt.after(givenUp, batch());

        assertThatThrownBy(
                        () -> next.dutiesOf(person("other", Role.DRAW_OFFICER)).requireWitness(almighty("chen")))
                .isInstanceOf(WitnessHasAnotherDuty.class);
    }
}
