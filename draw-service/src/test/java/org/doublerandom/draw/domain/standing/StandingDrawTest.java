package org.doublerandom.draw.domain.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.NUMBER;
import static org.doublerandom.draw.domain.DrawFixtures.PREV;
import static org.doublerandom.draw.domain.DrawFixtures.announcedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.restaurantsWithOneInspector;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.doublerandom.draw.domain.assignment.Bounds;
import org.doublerandom.draw.domain.assignment.Member;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.record.ChangeRecord;
import org.doublerandom.draw.domain.record.Detail;
import org.doublerandom.draw.domain.record.Replacement;
import org.doublerandom.draw.domain.record.StrikeRecord;
import org.doublerandom.draw.domain.record.TwoPersons;
import org.doublerandom.draw.domain.record.VoidDetail;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.draw.domain.sampling.TargetHasNoPlace;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

class StandingDrawTest {
    private static final Seed SEED = new Seed(Suite.SHA256, Digest.of("seed"));
    private static final VoidDetail BASIS = new VoidDetail(new Salt("5a".repeat(32)), Digest.ZEROS);

    private final StandingDraw drawn = StandingDraw.drawn(
                    announcedDraw(restaurants(12)).announcement(), SEED, restaurants(12))
            .orElseThrow();
    private final List<TargetId> targets =
            drawn.ranks().held().keySet().stream().sorted().toList();

    @Test
    void whatAStrikeCameToIsPlayedBackFromItsRecordAndDetail() {
        Altered altered = drawn.strike(targets.get(0), List.of(targets.get(1)));

        for (boolean pseudonymous : List.of(false, true)) {
            Detail detail = Detail.parse(altered.detail(BASIS, pseudonymous).text());
            StrikeRecord record = StrikeRecord.parse(
                    strike(altered.shown(pseudonymous), detail).text());

            assertThat(drawn.play(record, detail)).isEqualTo(altered.after());
        }
        assertThat(altered.teams())
                .containsKey(altered.replacements().get(0).successor().id());
        assertThat(altered.teams()).doesNotContainKey(targets.get(0));
    }

    private static StrikeRecord strike(List<Replacement> replacements, Detail detail) {
        return new StrikeRecord(NUMBER, PREV.prev(), "GONE", replacements, detail.digest(Suite.SHA256), by());
    }

    private static TwoPersons by() {
        return TwoPersons.of(new PersonId("chen"), new PersonId("sun"));
    }

    @Test
    void whatAChangeCameToIsPlayedBackFromItsDetail() {
        Altered altered = drawn.change(List.of(recusal()), List.of());
        Detail detail = Detail.parse(altered.detail(BASIS, false).text());

        assertThat(drawn.play(change(detail), detail)).isEqualTo(altered.after());
        assertThat(detail.conflicts()).containsExactly(recusal());
    }

    private Recusal recusal() {
        Member member = drawn.teams().members().get(0);
        return new Recusal(member.inspector(), member.target());
    }

    private static ChangeRecord change(Detail detail) {
        return new ChangeRecord(NUMBER, PREV.prev(), "RECUSAL", detail.digest(Suite.SHA256), by());
    }

    @Test
    void aRecordThatSaysOtherwiseDoesNotFollow() {
        Altered altered = drawn.strike(targets.get(0), List.of());
        Detail detail = altered.detail(BASIS, false);
        Replacement right = altered.replacements().get(0);
        Replacement passedOver = new Replacement(right.stratum(), right.rank(), right.struck(), null);
        Replacement otherRank = new Replacement(right.stratum(), right.rank() + 1, right.struck(), right.successor());
        Detail withoutTeams = new Detail(BASIS, List.of(), List.of(), List.of(), new TreeMap<>());

        for (Replacement wrong : List.of(passedOver, otherRank)) {
            assertThatThrownBy(() -> drawn.play(strike(List.of(wrong), detail), detail))
                    .isInstanceOf(RecordDoesNotFollow.class);
        }
        assertThatThrownBy(() -> drawn.play(strike(List.of(right), withoutTeams), withoutTeams))
                .isInstanceOf(RecordDoesNotFollow.class);
        assertThatThrownBy(() -> drawn.play(strike(List.of(), detail), detail)).isInstanceOf(RecordDoesNotFollow.class);
        assertThatThrownBy(() -> altered.after().play(strike(List.of(right), detail), detail))
                .isInstanceOf(RecordDoesNotFollow.class)
                .hasCauseInstanceOf(TargetHasNoPlace.class);
    }

    @Test
    void aChangeThatAddsNoConflictIsNoChange() {
        Detail nothing = new Detail(BASIS, List.of(), List.of(), List.of(), new TreeMap<>());

        assertThatThrownBy(() -> drawn.change(List.of(), List.of())).hasMessageContaining("at least one");
        assertThatThrownBy(() -> drawn.play(change(nothing), nothing)).isInstanceOf(RecordDoesNotFollow.class);
    }

    @Test
    void aVisitThatHasBegunIsListedInEveryLaterRecordWhileItHasAPlace() {
        TargetId begun = targets.get(1);
        StandingDraw standing = drawn.strike(targets.get(0), List.of(begun)).after();

        assertThatThrownBy(() -> standing.strike(targets.get(2), List.of())).isInstanceOf(BegunVisitIsMissing.class);
        assertThatThrownBy(() -> standing.change(List.of(recusal()), List.of()))
                .isInstanceOf(BegunVisitIsMissing.class);
        assertThat(standing.strike(begun, List.of()).after().begun()).isEmpty();
        assertThat(standing.strike(begun, List.of(begun)).after().begun()).isEmpty();
        assertThat(standing.strike(targets.get(2), List.of(begun)).after().begun())
                .containsExactly(begun);
        assertThatThrownBy(() -> drawn.strike(targets.get(2), List.of(new TargetId("R9999"))))
                .isInstanceOf(TargetHasNoPlace.class);
    }

    @Test
    void theTeamOfAVisitThatHasBegunStays() {
        Set<TargetId> begun = Set.copyOf(targets);
        Altered altered = drawn.change(List.of(recusal()), begun);

        // The conflict takes its own pair out all the same; nobody else is touched.
        assertThat(altered.teams()).containsOnlyKeys(recusal().target());
    }

    @Test
    void aDrawInfeasibleTwiceStandsWithPlacesOpenAndGoesOnUnderTheCapsAlone() {
        Frame frame = restaurantsWithOneInspector(12);
        StandingDraw again = StandingDraw.drawnAgain(announcedDraw(frame).announcement(), SEED, frame);
        TargetId struck =
                again.ranks().held().keySet().stream().sorted().findFirst().orElseThrow();

        Altered altered = again.strike(struck, List.of());

        assertThat(StandingDraw.drawn(announcedDraw(frame).announcement(), SEED, frame))
                .isEmpty();
        assertThat(again.teams().openPlaces()).isNotEmpty();
        assertThat(altered.after().teams().bounds()).isEqualTo(Bounds.CAPS);
        assertThat(altered.after().teams().openPlaces()).isNotEmpty();
    }
}
