package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.OTHER_THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.PREV;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.THIRD_THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.agreedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.almighty;
import static org.doublerandom.draw.domain.DrawFixtures.announcedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.complete;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.openedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.person;
import static org.doublerandom.draw.domain.DrawFixtures.publishedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.read;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.restaurantsWithOneInspector;
import static org.doublerandom.draw.domain.DrawFixtures.unreadable;
import static org.doublerandom.draw.domain.DrawFixtures.unreadableDraw;
import static org.doublerandom.draw.domain.DrawFixtures.withdrawal;
import static org.doublerandom.draw.domain.DrawFixtures.witnessLiu;
import static org.doublerandom.draw.domain.DrawFixtures.witnessWang;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.duties.RequesterMayNotApprove;
import org.doublerandom.draw.domain.duties.WitnessMayNotApprove;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.file.NoSuchFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.TwoPersons;
import org.doublerandom.draw.domain.record.VoidDetail;
import org.doublerandom.draw.domain.refusal.DrawIsNotAnnounced;
import org.doublerandom.draw.domain.refusal.DrawIsNotOpen;
import org.doublerandom.draw.domain.refusal.DrawIsVoid;
import org.doublerandom.draw.domain.refusal.FrameIsNotTheAnnouncedOne;
import org.doublerandom.draw.domain.request.UnknownRequest;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.draw.domain.voiding.VoidReasonDoesNotFit;
import org.doublerandom.draw.domain.witness.DiceThrows;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.OfAnotherAuthority;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VoidedDrawTest {
    private final Frame frame = restaurants(10);

    private static VoidedDraw voided(Draw draw, VoidPetition petition) {
        return (VoidedDraw) draw.requestVoid(petition, officerChen(), NOW)
                .approveVoid(1, approverSun(), SEAL, NOW)
                .state();
    }

    private AnnouncedDraw allDiffer() {
        return unreadableDraw(frame);
    }

    @Nested
    class TheRecord {

        @Test
        void namesBothPersonsTheReasonAndTheDigestOfTheDetail() {
            VoidedDraw voided = voided(allDiffer(), unreadable());

            assertThat(voided.record().by()).isEqualTo(new TwoPersons(new PersonId("chen"), new PersonId("sun")));
            assertThat(voided.record().reason()).isEqualTo("READINGS");
            assertThat(voided.record().prev()).isEqualTo(PREV.prev());
            assertThat(voided.record().number()).isEqualTo(voided.basis().number());
            assertThat(LogRecord.parse(voided.texts().get(DrawFile.VOID))).isEqualTo(voided.record());
            assertThat(voided.record().detail())
                    .isEqualTo(Digest.of(voided.texts().get(DrawFile.VOID_DETAIL)));
            assertThat(VoidDetail.parse(voided.texts().get(DrawFile.VOID_DETAIL))
                            .evidence())
                    .isEqualTo(Digest.of(
                            voided.texts().get(DrawFile.SEED) + voided.texts().get(DrawFile.READINGS)));
        }

        @Test
        void isTold() {
            Changed<Draw> changed = allDiffer()
                    .requestVoid(unreadable(), officerChen(), NOW)
                    .approveVoid(1, approverSun(), SEAL, NOW.plusSeconds(9));

            assertThat(changed.events()).singleElement().isInstanceOfSatisfying(DrawVoided.class, event -> {
                assertThat(event.record().text())
                        .isEqualTo(changed.state().texts().get(DrawFile.VOID));
                assertThat(event.announced()).isTrue();
                assertThat(event.grounds().approval().at()).isEqualTo(NOW.plusSeconds(9));
            });
        }
    }

    @Nested
    class TheSecondPerson {
        private final AnnouncedDraw asked = unreadableDraw(frame).requestVoid(unreadable(), almighty("chen"), NOW);

        @Test
        void isNotTheOneWhoAskedWhateverHisRoles() {
            assertThatThrownBy(() -> asked.approveVoid(1, almighty("chen"), SEAL, NOW))
                    .isInstanceOf(RequesterMayNotApprove.class);
            assertThatThrownBy(() -> asked.approveVoid(1, person("chen"), SEAL, NOW))
                    .isInstanceOf(RequesterMayNotApprove.class);
        }

        @Test
        void isNoWitnessOfTheDraw() {
            AnnouncedDraw witnessed = allDiffer().requestVoid(unreadable(), officerChen(), NOW);
            Person wang = almighty(witnessWang().id().value());

            assertThatThrownBy(() -> witnessed.approveVoid(1, wang, SEAL, NOW))
                    .isInstanceOf(WitnessMayNotApprove.class);
        }

        @Test
        void isAnApprover() {
            assertThatThrownBy(() -> asked.approveVoid(1, person("sun", Role.DRAW_OFFICER), SEAL, NOW))
                    .isInstanceOf(RoleMissing.class);
        }

        @Test
        void belongsToTheAuthority() {
            Person stranger = new Person(new PersonId("sun"), new AuthorityCode("330200-SAMR"), Set.of(Role.APPROVER));

            assertThatThrownBy(() -> asked.approveVoid(1, stranger, SEAL, NOW)).isInstanceOf(OfAnotherAuthority.class);
        }

        @Test
        void approvesARequestThatWasMade() {
            assertThatThrownBy(() -> asked.approveVoid(2, approverSun(), SEAL, NOW))
                    .isInstanceOf(UnknownRequest.class);
            assertThatThrownBy(() -> asked.approveVoid(0, approverSun(), SEAL, NOW))
                    .isInstanceOf(UnknownRequest.class);
            assertThatThrownBy(() -> announcedDraw(frame).approveVoid(1, approverSun(), SEAL, NOW))
                    .isInstanceOf(UnknownRequest.class);
        }

        @Test
        void mayApproveALaterRequest() {
            AnnouncedDraw twice =
                    asked.requestVoid(VoidPetition.of(VoidReason.READINGS, "Better words.", null), officerChen(), NOW);

            assertThat(((VoidedDraw) twice.approveVoid(2, approverSun(), SEAL, NOW)
                                    .state())
                            .record()
                            .reason())
                    .isEqualTo("READINGS");
        }
    }

    @Nested
    class Secrets {

        @Test
        void openIfAllThreeReadingsDiffer() {
            VoidedDraw voided = voided(allDiffer(), unreadable());

            assertThat(voided.texts().get(DrawFile.SEED)).endsWith("reveal SAMR " + SECRET.hex() + "\n");
            assertThat(voided.texts().get(DrawFile.READINGS).lines().filter(line -> line.startsWith("reading ")))
                    .hasSize(3);
        }
    }

    @Nested
    class TheReason {

        @Test
        void isReadingsExactlyIfAllThreeDiffer() {
            VoidPetition readings = unreadable();

            assertThatThrownBy(() -> allDiffer().requestVoid(withdrawal(), officerChen(), NOW))
                    .isInstanceOf(VoidReasonDoesNotFit.class);
            assertThatThrownBy(() -> agreedDraw(frame).requestVoid(readings, officerChen(), NOW))
                    .isInstanceOf(VoidReasonDoesNotFit.class);
        }

        @Test
        void isInfeasibleExactlyIfThereIsNoAssignment() {
            Frame tooFew = restaurantsWithOneInspector(10);
            Draw infeasible = complete(agreedDraw(tooFew), tooFew);
            VoidPetition petition = VoidPetition.of(VoidReason.INFEASIBLE, "Too few inspectors.", null);

            assertThat(voided(infeasible, petition).record().reason()).isEqualTo("INFEASIBLE");
            assertThat(voided(infeasible, petition).texts().get(DrawFile.SEED)).contains("beacon DICE 7 ");
            assertThatThrownBy(() -> agreedDraw(frame).requestVoid(petition, officerChen(), NOW))
                    .isInstanceOf(VoidReasonDoesNotFit.class);
        }

        @Test
        void isNoneAsLongAsADrawCanGoOn() {
            AnnouncedDraw two = read(read(publishedDraw(frame), witnessWang(), THROWS), witnessLiu(), OTHER_THROWS);
            for (AnnouncedDraw draw : List.of(announcedDraw(frame), publishedDraw(frame), two, agreedDraw(frame))) {
                for (VoidReason reason : VoidReason.values()) {
                    assertThatThrownBy(() -> draw.requestVoid(VoidPetition.of(reason, "so", null), officerChen(), NOW))
                            .isInstanceOf(VoidReasonDoesNotFit.class);
                }
            }
        }

        @Test
        void isLostFilesExactlyIfTheReadingStands() {
            VoidPetition names = lacking(FileName.ROSTER);
            AnnouncedDraw two = read(read(publishedDraw(frame), witnessWang(), THROWS), witnessLiu(), OTHER_THROWS);
            for (AnnouncedDraw draw : List.of(announcedDraw(frame), publishedDraw(frame), two, allDiffer())) {
                assertThatThrownBy(() -> draw.requestVoid(names, officerChen(), NOW))
                        .isInstanceOf(VoidReasonDoesNotFit.class);
            }
            VoidedDraw voided = voided(agreedDraw(frame), names);
            assertThat(voided.next()).hasValue(voided.id().nextAttempt());
            assertThat(voided.isPoolLost()).isFalse();
            assertThat(voided.outcomes()).containsExactly(DrawFile.OUTCOME);
        }

        @Test
        void isTheLostPoolWhereItsPrimariesWouldBeTheNextOne() {
            VoidPetition pool = lacking(FileName.POOL, FileName.ROSTER);
            AnnouncedDraw two = read(read(publishedDraw(frame), witnessWang(), THROWS), witnessLiu(), OTHER_THROWS);
            for (AnnouncedDraw draw : List.of(announcedDraw(frame), publishedDraw(frame), two)) {
                assertThatThrownBy(() -> draw.requestVoid(pool, officerChen(), NOW))
                        .isInstanceOf(VoidReasonDoesNotFit.class);
            }
            Frame tooFew = restaurantsWithOneInspector(10);
            AnnouncedDraw infeasible = complete(agreedDraw(tooFew), tooFew).asAnnounced();

            assertThat(voided(agreedDraw(frame), pool).isPoolLost()).isTrue();
            assertThat(voided(infeasible, pool).next()).hasValue(infeasible.id().nextAttempt());
            assertThat(voided(allDiffer(), pool).outcomes()).contains(DrawFile.OUTCOME_1, DrawFile.OUTCOME_3);
        }

        private VoidPetition lacking(FileName... files) {
            return VoidPetition.of(VoidReason.FILES, "Gone.", Digest.of("statement"))
                    .lacking(List.of(files));
        }

        @Test
        void hasWords() {
            assertThatThrownBy(() -> VoidPetition.of(VoidReason.WITHDRAWN, " ", null))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> VoidPetition.of(VoidReason.WITHDRAWN, "x".repeat(2001), null))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void isNeverReopenedNorVoidedAgain() {
        VoidedDraw voided = voided(allDiffer(), unreadable());

        assertThatThrownBy(() -> voided.requestVoid(withdrawal(), officerChen(), NOW))
                .isInstanceOf(DrawIsVoid.class);
        assertThatThrownBy(() -> voided.approveVoid(1, approverSun(), SEAL, NOW))
                .isInstanceOf(DrawIsVoid.class);
        assertThatThrownBy(voided::asAnnounced).isInstanceOf(DrawIsNotAnnounced.class);
        assertThatThrownBy(voided::asOpened).isInstanceOf(DrawIsNotOpen.class);
    }

    @Test
    void keepsItsAnnouncementInTheOpen() {
        assertThat(voided(allDiffer(), unreadable()).files())
                .containsExactlyInAnyOrder(
                        DrawFile.ANNOUNCEMENT,
                        DrawFile.POOL,
                        DrawFile.ROSTER,
                        DrawFile.CONFLICTS,
                        DrawFile.SCHEME,
                        DrawFile.SEED,
                        DrawFile.READINGS,
                        DrawFile.VOID,
                        DrawFile.VOID_DETAIL,
                        DrawFile.OUTCOME_1,
                        DrawFile.OUTCOME_2,
                        DrawFile.OUTCOME_3,
                        DrawFile.OUTCOME_1_FULL,
                        DrawFile.OUTCOME_2_FULL,
                        DrawFile.OUTCOME_3_FULL);
    }

    @Nested
    class WhatItWouldHaveComeTo {

        @Test
        void isTheOutcomeOfEachReadingInTheOrderOfAcceptance() {
            VoidedDraw voided = voided(allDiffer(), unreadable());
            List<DiceThrows> readings = List.of(THROWS, OTHER_THROWS, THIRD_THROWS);
            for (int n = 1; n <= 3; n++) {
                AnnouncedDraw agreed = publishedDraw(frame);
                agreed = read(agreed, witnessWang(), readings.get(n - 1));
                agreed = read(agreed, witnessLiu(), readings.get(n - 1));
                Outcome outcome = ((Computed.Drawn) agreed.compute(frame)).outcome();

                assertThat(voided.outcome(file("outcome-" + n + ".txt"), frame)).isEqualTo(outcome.publicText());
                assertThat(voided.outcome(file("outcome-" + n + "-full.txt"), frame))
                        .isEqualTo(outcome.fullText());
            }
        }

        @Test
        void drewWhoeverIsInTheNextPool() {
            VoidedDraw voided = voided(allDiffer(), unreadable());
            Set<TargetId> drawn = Stream.of(DrawFile.OUTCOME_1, DrawFile.OUTCOME_2, DrawFile.OUTCOME_3)
                    .flatMap(file -> voided.outcome(file, frame).lines())
                    .filter(line -> line.startsWith("primary "))
                    .map(line -> new TargetId(line.split(" ")[3]))
                    .collect(Collectors.toSet());

            assertThat(drawn).isEqualTo(voided.primaries(frame)).hasSizeGreaterThan(5);
        }

        @Test
        void isForAuditorsTheSameWhereNobodyCouldVisitWhomAReadingDraws() {
            Frame tooFew = restaurantsWithOneInspector(10);
            VoidedDraw voided = voided(unreadableDraw(tooFew), unreadable());

            assertThat(voided.outcome(DrawFile.OUTCOME_2_FULL, tooFew))
                    .isEqualTo(voided.outcome(DrawFile.OUTCOME_2, tooFew))
                    .contains("primary S1 1 ")
                    .doesNotContain("level");
        }

        @Test
        void areTheTargetsWhereNoAssignmentExists() {
            Frame tooFew = restaurantsWithOneInspector(10);
            VoidedDraw voided = voided(
                    complete(agreedDraw(tooFew), tooFew),
                    VoidPetition.of(VoidReason.INFEASIBLE, "Too few inspectors.", null));

            assertThat(voided.outcomes()).containsExactly(DrawFile.OUTCOME);
            assertThat(voided.files()).contains(DrawFile.OUTCOME).doesNotContain(DrawFile.OUTCOME_FULL);
            assertThat(voided.outcome(DrawFile.OUTCOME, tooFew))
                    .startsWith("DRAW1 outcome\nannouncement " + digestOf(voided) + "\n")
                    .contains("primary S1 5 ")
                    .doesNotContain("level", "team")
                    .endsWith("\nEND\n");
        }

        @Test
        void isNothingElse() {
            VoidedDraw voided = voided(allDiffer(), unreadable());
            VoidedDraw withdrawn = voided(openedDraw(frame), withdrawal());

            assertThatThrownBy(() -> voided.outcome(DrawFile.OUTCOME, frame)).isInstanceOf(NoSuchFile.class);
            assertThatThrownBy(() -> voided.outcome(DrawFile.OUTCOME_1, restaurants(11)))
                    .isInstanceOf(FrameIsNotTheAnnouncedOne.class);
            assertThat(withdrawn.outcomes()).isEmpty();
            assertThatThrownBy(() -> withdrawn.outcome(DrawFile.OUTCOME_1, frame))
                    .isInstanceOf(NoSuchFile.class);
        }

        private Digest digestOf(VoidedDraw voided) {
            return Digest.of(voided.texts().get(DrawFile.ANNOUNCEMENT));
        }

        private DrawFile file(String name) {
            return DrawFile.named(name).orElseThrow();
        }
    }
}
