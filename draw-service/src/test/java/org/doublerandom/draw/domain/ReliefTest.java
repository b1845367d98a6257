package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.CLOSE;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.PREV;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.agreedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.announcedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.complete;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.openedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.publishedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.publishedResult;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.restaurantsWithOneInspector;
import static org.doublerandom.draw.domain.DrawFixtures.unreadableDraw;
import static org.doublerandom.draw.domain.DrawFixtures.voidByLaw;

import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.derived.Relieved;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.refusal.CompletedDrawIsFinal;
import org.doublerandom.draw.domain.refusal.DrawIsVoid;
import org.doublerandom.draw.domain.voiding.InspectorGroup;
import org.doublerandom.draw.domain.voiding.Relief;
import org.doublerandom.draw.domain.voiding.ReliefDoesNotFit;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.draw.domain.voiding.VoidReasonDoesNotFit;
import org.doublerandom.values.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an infeasible draw's next attempt may have more, and that no other draw's may. */
class ReliefTest {
    private static final Slot FOOD = new Slot("FOOD");
    private static final Relief NOTHING = new Relief(0, List.of(), List.of());
    private static final Relief EVERYTHING = new Relief(2, List.of(FOOD), List.of(new InspectorGroup("3301", "FOOD")));

    private static final Frame FRAME = restaurants(10);
    private static final Frame TOO_FEW = restaurantsWithOneInspector(10);

    private static VoidPetition asking(VoidReason reason, Relief relief) {
        return new VoidPetition(reason, "See the file.", null, relief);
    }

    private static AnnouncedDraw infeasible() {
        return complete(agreedDraw(TOO_FEW), TOO_FEW).asAnnounced();
    }

    private static VoidedDraw voided(Draw draw, VoidPetition petition) {
        return (VoidedDraw) draw.requestVoid(petition, officerChen(), NOW)
                .approveVoid(1, approverSun(), SEAL, NOW)
                .state();
    }

    static Stream<Draw> everyOtherState() {
        return Stream.of(
                openedDraw(FRAME),
                announcedDraw(FRAME),
                publishedDraw(FRAME),
                agreedDraw(FRAME),
                unreadableDraw(FRAME),
                complete(agreedDraw(FRAME), FRAME),
                publishedResult(agreedDraw(FRAME), FRAME),
                voidByLaw(publishedResult(agreedDraw(FRAME), FRAME), Digest.of("order")),
                voided(unreadableDraw(FRAME), DrawFixtures.unreadable()));
    }

    @ParameterizedTest
    @MethodSource("everyOtherState")
    void noOtherStateIsRelievedForWhateverReason(Draw draw) {
        for (VoidReason reason : VoidReason.values()) {
            assertThatThrownBy(() -> draw.requestVoid(asking(reason, EVERYTHING), officerChen(), NOW))
                    .isInstanceOfAny(
                            VoidReasonDoesNotFit.class,
                            ReliefDoesNotFit.class,
                            CompletedDrawIsFinal.class,
                            DrawIsVoid.class);
        }
    }

    @ParameterizedTest
    @EnumSource(value = VoidReason.class, names = "INFEASIBLE", mode = EnumSource.Mode.EXCLUDE)
    void anInfeasibleDrawHasNoOtherReason(VoidReason reason) {
        assertThatThrownBy(() -> infeasible().requestVoid(asking(reason, EVERYTHING), officerChen(), NOW))
                .isInstanceOf(VoidReasonDoesNotFit.class);
    }

    @Test
    void onlySlotsThatThereAreAreOpenedToAnybody() {
        Relief foreign = new Relief(0, List.of(new Slot("FIRE")), List.of());

        assertThatThrownBy(() -> infeasible().requestVoid(asking(VoidReason.INFEASIBLE, foreign), officerChen(), NOW))
                .isInstanceOf(ReliefDoesNotFit.class)
                .hasMessageContaining("FIRE");
        assertThatThrownBy(() -> new Relief(1_000, List.of(), List.of())).hasMessageContaining("0 to 999");
        assertThatThrownBy(() -> new Relief(-1, List.of(), List.of())).hasMessageContaining("0 to 999");
    }

    @Test
    void noSlotIsOpenedToAnybodyWhereOneIsForExperts() {
        List<Slot> slots = List.of(FOOD, new Slot("LAW"), new Slot("HEALTH.EXPERT"));
        VoidPetition unsaid = VoidPetition.of(VoidReason.INFEASIBLE, "See the file.", null);
        Relief opening = new Relief(0, List.of(FOOD), List.of());

        unsaid.requireSlots(slots);
        assertThat(unsaid.reliefOf(slots).slots(slots)).isEqualTo(slots);
        asking(VoidReason.INFEASIBLE, new Relief(1, List.of(), List.of())).requireSlots(slots);
        assertThatThrownBy(() -> asking(VoidReason.INFEASIBLE, opening).requireSlots(slots))
                .isInstanceOf(ReliefDoesNotFit.class)
                .hasMessageContaining("EXPERT");
        assertThat(new Slot("EXPERTS").asksForExperts()).isFalse();
    }

    @Test
    void whatWasAskedForAndNothingElseFollows() {
        VoidedDraw voided = voided(infeasible(), asking(VoidReason.INFEASIBLE, EVERYTHING));

        Attempt next = Attempt.after(voided, batch());

        assertThat(voided.widening()).hasValue(EVERYTHING);
        assertThat(next.scheme().slots()).containsExactly(Slot.ANYBODY, Slot.ANYBODY);
        assertThat(next.mayStayOpen()).isTrue();
        // Of the frame that the directory froze anew: two inspectors more than the one before.
        assertThat(opened(next, FRAME).basis().relieved()).isEqualTo(new Relieved(2, 2, 1));
    }

    @Test
    void whoAsksForNothingKeepsTheSlots() {
        VoidedDraw voided = voided(infeasible(), asking(VoidReason.INFEASIBLE, NOTHING));

        Attempt next = Attempt.after(voided, batch());

        assertThat(voided.widening()).isEmpty();
        assertThat(next.scheme().slots()).containsExactly(FOOD, Slot.ANYBODY);
        assertThat(opened(next, TOO_FEW).basis().relieved()).isEqualTo(new Relieved(0, 0, 0));
    }

    @Test
    void whereNobodyAskedAnybodyMayFillEveryPlace() {
        VoidedDraw voided = voided(infeasible(), VoidPetition.of(VoidReason.INFEASIBLE, "See the file.", null));

        assertThat(voided.widening()).isEmpty();
        assertThat(opened(Attempt.after(voided, batch()), TOO_FEW).basis().relieved())
                .isEqualTo(new Relieved(0, 0, 1));
    }

    @Test
    void theNumbersAreToldWithTheAnnouncementAndStandInLaterAttempts() {
        VoidedDraw voided = voided(infeasible(), asking(VoidReason.INFEASIBLE, EVERYTHING));
        OpenedDraw second = opened(Attempt.after(voided, batch()), FRAME);
        OpenedDraw again = opened(
                Attempt.after(voided(second, VoidPetition.of(VoidReason.GIVENUP, "Late.", null)), batch()), FRAME);

        assertThat(again.basis().relieved()).isEqualTo(new Relieved(2, 2, 1));
        assertThat(again.announce(officerChen(), NOW, CLOSE, PREV).events())
                .singleElement()
                .isInstanceOfSatisfying(
                        DrawAnnounced.class, told -> assertThat(told.relieved()).isEqualTo(new Relieved(2, 2, 1)));
        assertThat(openedDraw(FRAME).basis().relieved()).isNull();
    }

    @Test
    void theVoidTellsWhenTheDrawWasAnnounced() {
        AnnouncedDraw asked = infeasible().requestVoid(asking(VoidReason.INFEASIBLE, EVERYTHING), officerChen(), NOW);

        assertThat(asked.approveVoid(1, approverSun(), SEAL, NOW.plusSeconds(600))
                        .events())
                .singleElement()
                .isInstanceOfSatisfying(
                        DrawVoided.class,
                        told -> assertThat(told.grounds().announcedAt()).isEqualTo(NOW));
    }

    private static OpenedDraw opened(Attempt attempt, Frame frame) {
        Concealed concealed = openedDraw(frame).kept().concealed();
        return OpenedDraw.open(attempt, new Opening(8, officerChen(), concealed), frame);
    }
}
