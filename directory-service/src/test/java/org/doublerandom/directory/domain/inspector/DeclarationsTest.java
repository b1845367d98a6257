package org.doublerandom.directory.domain.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.NOW;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.anInspector;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.fresh;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.inspectorId;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationsTest {
    private static final PersonId HIMSELF = new PersonId("p-1");
    private static final PersonId ADMINISTRATOR = new PersonId("p-admin");
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

    private final Declarations none = Declarations.none(inspectorId(1));

    private static Declaration shares(Span period, boolean byHimself) {
        return new Declaration(targetId(7), "本人持有股份", period, byHimself ? HIMSELF : ADMINISTRATOR, byHimself, NOW);
    }

    private static Declaration.Ending ending(LocalDate lastDay) {
        return new Declaration.Ending(lastDay, "股份已转让", ADMINISTRATOR, NOW);
    }

    private static Leave leave(LocalDate from, LocalDate to) {
        return new Leave(from, to, ADMINISTRATOR, NOW);
    }

    @Test
    void whatIsSaidTwiceStandsOnceButNobodySaysItForAnother() {
        Declarations declared = none.recused(shares(Span.ALWAYS, false)).recused(shares(Span.ALWAYS, false));

        assertThat(declared.recusals()).hasSize(1);
        // A period that the inspector cuts himself takes nothing away from what the administrator said.
        Declarations cut = declared.recused(shares(new Span(null, MAY), true));
        assertThat(cut.recusals()).hasSize(2);
        assertThat(fresh(anInspector(1, "*")).with(cut).recusedFrom(new Span(MAY.plusDays(1), null)))
                .containsExactly(targetId(7));
    }

    @Test
    void aRecusalThatHasEndedStaysAndMayBeSaidAgain() {
        Declarations ended = none.recused(shares(Span.ALWAYS, true)).ended(1, ending(MAY));
        Inspector inspector = fresh(anInspector(1, "*")).with(ended);

        assertThat(ended.recusals().get(0).ending()).isEqualTo(ending(MAY));
        assertThat(inspector.recusedFrom(new Span(MAY, null))).containsExactly(targetId(7));
        assertThat(inspector.recusedFrom(new Span(MAY.plusDays(1), null))).isEmpty();
        assertThat(ended.recused(shares(Span.ALWAYS, true)).recusals()).hasSize(2);
        assertThatThrownBy(() -> ended.ended(1, ending(MAY))).isInstanceOf(DeclarationHasEnded.class);
        assertThatThrownBy(() -> ended.ended(2, ending(MAY))).isInstanceOf(UnknownDeclaration.class);
    }

    @Test
    void noneEndsBeforeItBeginsNorLaterThanItSaid() {
        Declarations ofMay = none.recused(shares(new Span(MAY, MAY.plusDays(3)), false));

        assertThatThrownBy(() -> ofMay.ended(1, ending(MAY.minusDays(1)))).isInstanceOf(MalformedValue.class);
        assertThat(ofMay.ended(1, ending(MAY.plusDays(9))).asRecusals())
                .containsExactly(new Recusal(inspectorId(1), targetId(7), "本人持有股份", new Span(MAY, MAY.plusDays(3))));
    }

    @Test
    void theyAreSeenAsTheyStoodAtAMoment() {
        Instant later = NOW.plusSeconds(60);
        Leave.Withdrawal withdrawal = new Leave.Withdrawal("假期取消", ADMINISTRATOR, later);
        Declarations before = none.recused(shares(Span.ALWAYS, true)).away(leave(MAY, MAY));
        Declarations now = before.ended(1, new Declaration.Ending(MAY, "股份已转让", ADMINISTRATOR, later))
                .withdrawn(1, withdrawal)
                .recused(new Declaration(targetId(8), "近亲属任职", Span.ALWAYS, HIMSELF, true, later))
                .away(new Leave(MAY, MAY.plusDays(1), ADMINISTRATOR, later));

        assertThat(now.asOf(NOW)).isEqualTo(before);
        assertThat(now.asOf(later)).isEqualTo(now);
        assertThat(now.asOf(NOW.minusSeconds(1))).isEqualTo(none);
    }

    @Test
    void thereIsAMostOfThem() {
        Declarations full = none;
        for (int i = 0; i < Declarations.MOST; i++) {
            full = full.away(leave(MAY.plusDays(i), MAY.plusDays(i)));
        }
        Declarations away = full;

        assertThat(away.leaves()).hasSize(500);
        assertThat(away.away(leave(MAY, MAY))).isEqualTo(away);
        assertThat(away.recused(shares(Span.ALWAYS, true)).recusals()).hasSize(1);
        assertThatThrownBy(() -> away.away(leave(MAY, MAY.plusDays(1)))).isInstanceOf(TooManyDeclarations.class);
    }

    @Test
    void theTablesAndTheDeclaredCountTogether() {
        TargetId other = targetId(8);
        Inspector listed = new Inspector(
                inspectorId(1),
                anInspector(1, "*").facts(),
                List.of(new Recusal(inspectorId(1), targetId(7), "近亲属任职"), new Recusal(inspectorId(1), other, "近亲属任职")),
                List.of(),
                NOW);

        assertThat(listed.with(none.recused(shares(Span.ALWAYS, true))).recusedFrom(new Span(MAY, MAY)))
                .containsExactly(targetId(7), other);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-03, 2024-05-20, true",
        "2024-05-01, 2024-05-31, true",
        "2024-04-30, 2024-05-20, false",
        "2024-05-20, 2024-06-01, false"
    })
    void leavesOneAfterTheOtherTakeTheirDaysTogether(LocalDate from, LocalDate to, boolean areAway) {
        Declarations away = none.away(leave(MAY.plusDays(10), MAY.plusDays(30)))
                .away(leave(MAY, MAY.plusDays(4)))
                .away(leave(MAY.plusDays(2), MAY.plusDays(9)));

        assertThat(away.areAwayOnEach(from, to)).isEqualTo(areAway);
        assertThat(none.areAwayOnEach(from, to)).isFalse();
    }

    @Test
    void aLeaveThatIsWithdrawnTakesNoDayAndStays() {
        Leave.Withdrawal withdrawal = new Leave.Withdrawal("假期取消", ADMINISTRATOR, NOW.plusSeconds(60));
        Declarations withdrawn =
                none.away(leave(MAY, MAY)).away(leave(MAY, MAY)).withdrawn(1, withdrawal);

        assertThat(withdrawn.areAwayOnEach(MAY, MAY)).isFalse();
        assertThat(withdrawn.leaves()).singleElement().returns(withdrawal, Leave::withdrawal);
        assertThat(withdrawn.away(leave(MAY, MAY)).areAwayOnEach(MAY, MAY)).isTrue();
        assertThatThrownBy(() -> withdrawn.withdrawn(1, withdrawal)).isInstanceOf(DeclarationHasEnded.class);
        assertThat(withdrawn.leaves().get(0).hasChangedBetween(NOW, NOW.plusSeconds(60)))
                .isTrue();
        assertThat(withdrawn.leaves().get(0).hasChangedBetween(NOW, NOW.plusSeconds(59)))
                .isFalse();
    }
}
