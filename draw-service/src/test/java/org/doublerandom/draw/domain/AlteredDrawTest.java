package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.agreedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.almighty;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.factsOf;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.publishedResult;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.draw.domain.altering.AlterationStands;
import org.doublerandom.draw.domain.altering.AlteringInputs;
import org.doublerandom.draw.domain.altering.Change;
import org.doublerandom.draw.domain.altering.ChangeReason;
import org.doublerandom.draw.domain.altering.Grounds;
import org.doublerandom.draw.domain.altering.NobodyIsRecused;
import org.doublerandom.draw.domain.altering.NothingToChange;
import org.doublerandom.draw.domain.altering.Petition;
import org.doublerandom.draw.domain.altering.Strike;
import org.doublerandom.draw.domain.altering.StrikeReason;
import org.doublerandom.draw.domain.altering.VisitHasEnded;
import org.doublerandom.draw.domain.altering.VisitsSoFar;
import org.doublerandom.draw.domain.assignment.ConflictMayNotBeAdded;
import org.doublerandom.draw.domain.duties.DrawOfficerHasAnotherDuty;
import org.doublerandom.draw.domain.duties.RequesterMayNotApprove;
import org.doublerandom.draw.domain.duties.WitnessMayNotApprove;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.StrikeRecord;
import org.doublerandom.draw.domain.refusal.DrawIsNotCompleted;
import org.doublerandom.draw.domain.request.UnknownRequest;
import org.doublerandom.draw.domain.sampling.DrawnTarget;
import org.doublerandom.draw.domain.sampling.TargetHasNoPlace;
import org.doublerandom.draw.domain.selection.DirectoryFacts;
import org.doublerandom.draw.domain.selection.SelectionPage;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

class AlteredDrawTest {
    private static final Grounds GROUNDS = new Grounds("见附件", Digest.of("certificate"));

    private final Frame frame = restaurants(10);
    private final CompletedDraw completed = publishedResult(agreedDraw(frame), frame);
    private final TargetId first = completed.outcome().sample().primaries().first();
    private final InspectorId member = completed.teams().get(first).get(0);

    private Strike struck(TargetId target) {
        return new Strike(target, StrikeReason.CLOSED, GROUNDS);
    }

    private static Change recused(InspectorId inspector, TargetId target) {
        return new Change(List.of(new Recusal(inspector, target)), List.of(), ChangeReason.RECUSAL, GROUNDS);
    }

    private static Change ill(InspectorId inspector) {
        return new Change(List.of(), List.of(inspector), ChangeReason.ILLNESS, GROUNDS);
    }

    private AlteringInputs visited(Set<TargetId> begun, Set<TargetId> ended) {
        return new AlteringInputs(frame, new VisitsSoFar(begun, ended));
    }

    private CompletedDraw asked(CompletedDraw draw, Petition petition) {
        return draw.requestAlteration(petition, officerChen(), NOW);
    }

    private Changed<Draw> approved(CompletedDraw asked, int number, AlteringInputs inputs) {
        Class<? extends Petition> kind =
                asked.alterations().requests().numbered(number).petition().getClass();
        AlteredDraw altered = asked.altered(asked.approvable(number, kind, approverSun()), inputs);
        DirectoryFacts names = factsOf(new SelectionPage(1, 1, altered.selections()));
        return asked.alter(altered, approverSun().id(), names, SEAL, NOW);
    }

    private Changed<Draw> altered(CompletedDraw draw, Petition petition) {
        CompletedDraw asked = asked(draw, petition);
        int number = asked.alterations().requests().requests().size();
        return approved(asked, number, visited(Set.of(), Set.of()));
    }

    @Test
    void theNextInOrderTakesThePlaceOfWhoeverIsStruck() {
        DrawnTarget reserve =
                completed.outcome().sample().strata().get(0).reserves().get(0);

        Changed<Draw> altered = altered(completed, struck(first));

        CompletedDraw after = altered.state().asCompleted();
        assertThat(after.teams()).doesNotContainKey(first).containsKey(reserve.id());
        assertThat(after.outcome()).isEqualTo(completed.outcome());
        StrikeRecord record = (StrikeRecord) after.alterations().done().get(0).record();
        assertThat(record.text())
                .startsWith("DRAW1 strike\nauthority 330100-SAMR\nprev " + SEAL.prev() + "\n")
                .contains("\nreason CLOSED\nstruck S1 ", " " + first + "\nsuccessor " + reserve.id() + " ")
                .endsWith("\nby chen sun\nEND\n");
        assertThat(LogRecord.parse(record.text())).isEqualTo(record);
        assertThat(after.details().get(0))
                .startsWith(
                        "DRAW1 detail\nsalt " + SEAL.salt().hex() + "\nevidence " + Digest.of("certificate") + "\n");
        assertThat(record.detail()).isEqualTo(Digest.of(after.details().get(0)));
        assertThat(after.records()).hasSize(3).endsWith(record);
    }

    @Test
    void tellsThePublicTheRecordAndTheOthersWhoVisitsWhomNow() {
        Changed<Draw> altered = altered(completed, struck(first));

        CompletedDraw after = altered.state().asCompleted();
        DrawAltered told = (DrawAltered) altered.events().get(0);
        SelectionReplaced replaced = (SelectionReplaced) altered.events().get(1);
        assertThat(told.n()).isEqualTo(1);
        assertThat(told.digest()).isEqualTo(told.alteration().record().digest(Suite.SHA256));
        assertThat(replaced.struck()).isEqualTo(first);
        assertThat(replaced.n()).isEqualTo(1);
        assertThat(replaced.selections())
                .isNotEmpty()
                .allSatisfy(selection -> assertThat(selection.team().stream()
                                .map(facts -> facts.inspector())
                                .toList())
                        .isEqualTo(after.teams().get(selection.target().target())));
    }

    @Test
    void whatItToldTheOthersIsMadeAgainFromItsRecordAndDetail() {
        for (Petition petition : List.of(struck(first), recused(member, first), ill(member))) {
            Changed<Draw> altered = altered(completed, petition);

            assertThat(Owed.between(Optional.of(completed), altered.state()))
                    .containsExactly(new Owed(Owed.Kind.REPLACED, 1));
            OwedFacts again = new OwedFacts(altered.state());
            DirectoryFacts names = factsOf(new SelectionPage(1, 1, again.selections(1)));
            assertThat(again.replaced(1, names)).isEqualTo(altered.events().get(1));
        }
    }

    @Test
    void aRecusalThatComesUpLateOpensOnePlaceOnly() {
        CompletedDraw after = altered(completed, recused(member, first)).state().asCompleted();

        assertThat(after.teams().get(first)).hasSize(2).doesNotContain(member);
        assertThat(after.teams().keySet()).isEqualTo(completed.teams().keySet());
        assertThat(after.details().get(0)).contains("\nconflict " + member + " " + first + "\n");
        assertThat(after.alterations().done().get(0).record().text())
                .startsWith("DRAW1 change\n")
                .doesNotContain(member.value(), first.value());
    }

    @Test
    void whoIsIllLosesEveryVisitThatHasNotBegun() {
        List<TargetId> visited = completed.teams().entrySet().stream()
                .filter(team -> team.getValue().contains(member))
                .map(team -> team.getKey())
                .toList();
        TargetId begun = visited.get(0);

        CompletedDraw after = approved(
                        asked(completed, ill(member)), 1, visited(Set.of(begun, new TargetId("R0999")), Set.of()))
                .state()
                .asCompleted();

        assertThat(after.teams().get(begun)).isEqualTo(completed.teams().get(begun));
        assertThat(after.details().get(0)).contains("\nbegun " + begun + "\n").doesNotContain("R0999");
        assertThat(after.teams().entrySet())
                .filteredOn(team -> !team.getKey().equals(begun))
                .allSatisfy(team -> assertThat(team.getValue()).doesNotContain(member));
    }

    @Test
    void laterAlterationsStandOnTheEarlierOnes() {
        CompletedDraw once = altered(completed, struck(first)).state().asCompleted();
        TargetId successor = once.teams().keySet().stream()
                .filter(target -> !completed.teams().containsKey(target))
                .findFirst()
                .orElseThrow();

        CompletedDraw twice = altered(once, struck(successor)).state().asCompleted();

        assertThat(twice.teams()).doesNotContainKeys(first, successor).hasSameSizeAs(completed.teams());
        assertThat(twice.alterations().done()).hasSize(2);
        assertThatThrownBy(() -> asked(twice, struck(successor))).isInstanceOf(TargetHasNoPlace.class);
    }

    @Test
    void anExhaustedStratumHasNoSuccessor() {
        CompletedDraw draw = completed;
        int places = draw.teams().size();
        for (int i = 0; i < 10 - places; i++) {
            draw = altered(draw, struck(draw.teams().firstKey())).state().asCompleted();
        }

        CompletedDraw exhausted =
                altered(draw, struck(draw.teams().firstKey())).state().asCompleted();

        assertThat(exhausted.teams()).hasSize(places - 1);
        assertThat(exhausted.alterations().records().get(10 - places).text()).contains("\nsuccessor -\n");
    }

    @Test
    void onlyWhatIsTheCaseIsAskedFor() {
        assertThatThrownBy(() -> asked(completed, struck(new TargetId("R0999"))))
                .isInstanceOf(TargetHasNoPlace.class);
        InspectorId stranger = new InspectorId("I9");
        assertThatThrownBy(() -> asked(completed, recused(stranger, first))).isInstanceOf(ConflictMayNotBeAdded.class);
        assertThatThrownBy(() -> new Change(List.of(), List.of(), ChangeReason.LEFT, GROUNDS))
                .isInstanceOf(NothingToChange.class);
        CompletedDraw strange = asked(completed, ill(stranger));
        assertThatThrownBy(() -> approved(strange, 1, visited(Set.of(), Set.of())))
                .isInstanceOf(NobodyIsRecused.class);
        Set<TargetId> all = completed.teams().keySet();
        assertThatThrownBy(() -> approved(asked(completed, ill(member)), 1, visited(all, Set.of())))
                .isInstanceOf(NobodyIsRecused.class);
    }

    @Test
    void whoWasInspectedKeepsPlaceAndTeam() {
        AlteringInputs over = visited(Set.of(first), Set.of(first));

        assertThatThrownBy(() -> approved(asked(completed, struck(first)), 1, over))
                .isInstanceOf(VisitHasEnded.class);
        assertThatThrownBy(() -> approved(asked(completed, recused(member, first)), 1, over))
                .isInstanceOf(VisitHasEnded.class);
    }

    @Test
    void twoPersonsAlterADrawAndNeitherHasWatchedIt() {
        CompletedDraw asked = asked(completed, struck(first));

        assertThatThrownBy(() -> completed.requestAlteration(struck(first), almighty("approver"), NOW))
                .isInstanceOf(DrawOfficerHasAnotherDuty.class);
        assertThatThrownBy(() -> completed.requestAlteration(struck(first), almighty("wang"), NOW))
                .isInstanceOf(DrawOfficerHasAnotherDuty.class);
        assertThatThrownBy(() -> asked.approvable(1, Strike.class, almighty("chen")))
                .isInstanceOf(RequesterMayNotApprove.class);
        assertThatThrownBy(() -> asked.approvable(1, Strike.class, almighty("liu")))
                .isInstanceOf(WitnessMayNotApprove.class);
    }

    @Test
    void aRequestIsApprovedOnceAndAsWhatItIs() {
        CompletedDraw asked = asked(asked(completed, struck(first)), struck(first));
        assertThat(asked.alterations().open()).hasSize(1);
        assertThatThrownBy(() -> asked.approvable(1, Change.class, approverSun()))
                .isInstanceOf(UnknownRequest.class);
        assertThatThrownBy(() -> asked.approvable(2, Strike.class, approverSun()))
                .isInstanceOf(UnknownRequest.class);

        CompletedDraw after =
                approved(asked, 1, visited(Set.of(), Set.of())).state().asCompleted();

        assertThat(after.alterations().open()).isEmpty();
        assertThatThrownBy(() -> after.approvable(1, Strike.class, approverSun()))
                .isInstanceOf(AlterationStands.class);
    }

    @Test
    void nothingIsAlteredBeforeTheResultIsPublic() {
        Draw unpublished = DrawFixtures.complete(agreedDraw(frame), frame);

        assertThatThrownBy(unpublished::asCompleted).isInstanceOf(DrawIsNotCompleted.class);
        assertThatThrownBy(agreedDraw(frame)::asCompleted).isInstanceOf(DrawIsNotCompleted.class);
    }
}
