package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.ENTRIES;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.OTHER_THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.THIRD_THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.agreedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.almighty;
import static org.doublerandom.draw.domain.DrawFixtures.announcedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.complete;
import static org.doublerandom.draw.domain.DrawFixtures.filesOfRestaurants;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.person;
import static org.doublerandom.draw.domain.DrawFixtures.publishedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.read;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.restaurantsWithOneInspector;
import static org.doublerandom.draw.domain.DrawFixtures.withdrawal;
import static org.doublerandom.draw.domain.DrawFixtures.witnessLiu;
import static org.doublerandom.draw.domain.DrawFixtures.witnessWang;
import static org.doublerandom.draw.domain.DrawFixtures.witnessZhao;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.doublerandom.draw.domain.duties.DrawOfficerHasAnotherDuty;
import org.doublerandom.draw.domain.duties.WitnessHasAnotherDuty;
import org.doublerandom.draw.domain.entry.SeenDice;
import org.doublerandom.draw.domain.entry.WitnessIsNotNamed;
import org.doublerandom.draw.domain.entry.WitnessOfAnotherOrganisation;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.refusal.AnnouncementNotYetPublished;
import org.doublerandom.draw.domain.refusal.DrawIsInfeasible;
import org.doublerandom.draw.domain.refusal.DrawIsNotOpen;
import org.doublerandom.draw.domain.refusal.ForeignAnnouncement;
import org.doublerandom.draw.domain.refusal.FrameIsNotTheAnnouncedOne;
import org.doublerandom.draw.domain.voiding.VoidReasonDoesNotFit;
import org.doublerandom.draw.domain.witness.DiceThrows;
import org.doublerandom.draw.domain.witness.MalformedThrows;
import org.doublerandom.draw.domain.witness.ReadingsAreSettled;
import org.doublerandom.draw.domain.witness.ReadingsNotAgreed;
import org.doublerandom.draw.domain.witness.Verdict;
import org.doublerandom.draw.domain.witness.WitnessHasEntered;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncedDrawTest {
    private final Frame frame = restaurants(10);
    private final AnnouncedDraw published = publishedDraw(frame);

    @Nested
    class Readings {

        @Test
        void areRefusedBeforeTheBrokerHasAcknowledgedTheAnnouncement() {
            AnnouncedDraw announced = announcedDraw(frame);

            assertThatThrownBy(() -> read(announced, witnessWang(), THROWS))
                    .isInstanceOf(AnnouncementNotYetPublished.class);
        }

        @Test
        void areAcceptedAfterIt() {
            assertThat(read(published, witnessWang(), THROWS).entries().verdict())
                    .isEqualTo(Verdict.AWAITED);
        }

        @Test
        void areRefusedWithAForeignAnnouncement() {
            assertThatThrownBy(() -> published.enter(
                            witnessWang(), new SeenDice(THROWS.digits(), Digest.of("another")), SEAL.salt(), ENTRIES))
                    .isInstanceOf(ForeignAnnouncement.class);
        }

        @Test
        void standWhenTwoAreEqual() {
            AnnouncedDraw agreed = agreedDraw(frame);

            assertThat(agreed.entries().verdict()).isEqualTo(Verdict.AGREED);
            assertThat(agreed.entries().agreed()).isEqualTo(THROWS);
        }

        @Test
        void needAThirdWhenTheyDifferAndTheMajorityCounts() {
            AnnouncedDraw differ = read(read(published, witnessWang(), THROWS), witnessLiu(), OTHER_THROWS);

            assertThat(differ.entries().verdict()).isEqualTo(Verdict.THIRD_NEEDED);
            assertThat(read(differ, witnessZhao(), OTHER_THROWS).entries().agreed())
                    .isEqualTo(OTHER_THROWS);
            assertThat(read(differ, witnessZhao(), THROWS).entries().agreed()).isEqualTo(THROWS);
        }

        @Test
        void areRefusedOnceTheyStand() {
            assertThatThrownBy(() -> read(agreedDraw(frame), witnessZhao(), THROWS))
                    .isInstanceOf(ReadingsAreSettled.class);
            // Settled comes before second in the order of the checks (protocol §6).
            assertThatThrownBy(() -> read(agreedDraw(frame), witnessWang(), OTHER_THROWS))
                    .isInstanceOf(ReadingsAreSettled.class);
            assertThatThrownBy(() -> read(allDiffer(), person("fourth", Role.WITNESS), THROWS))
                    .isInstanceOf(ReadingsAreSettled.class);
        }

        @Test
        void areEnteredOnceByEachWitness() {
            AnnouncedDraw one = read(published, witnessWang(), THROWS);

            assertThat(read(one, witnessWang(), THROWS)).isEqualTo(one);
            assertThatThrownBy(() -> read(one, witnessWang(), OTHER_THROWS)).isInstanceOf(WitnessHasEntered.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"drafter", "approver", "releaser", "chen"})
        void areNotEnteredByWhoeverPreparedOrRunsTheDrawWhateverHisRoles(String id) {
            assertThatThrownBy(() -> read(published, almighty(id), THROWS)).isInstanceOf(WitnessHasAnotherDuty.class);
            assertThatThrownBy(() -> read(published, person(id), THROWS)).isInstanceOf(WitnessHasAnotherDuty.class);
        }

        @Test
        void mayBeEnteredByAWitnessOfAnotherOrganisation() {
            Person lawyer = new Person(new PersonId("liu"), new AuthorityCode("999999-LAW"), Set.of(Role.WITNESS));

            assertThat(read(published, lawyer, THROWS).readings().witnesses()).containsExactly(lawyer.id());
        }

        @Test
        void areReadForTheOrganisationOnesOwn() {
            Person insider = person("liu", Role.WITNESS);

            assertThatThrownBy(() -> read(published, insider, THROWS)).isInstanceOf(WitnessOfAnotherOrganisation.class);
        }

        @Test
        void areThoseOfWhomTheSchemeNames() {
            assertThatThrownBy(() -> read(published, person("stranger", Role.WITNESS), THROWS))
                    .isInstanceOf(WitnessIsNotNamed.class);
        }

        @Test
        void areEnteredByWitnessesOnly() {
            assertThatThrownBy(() -> read(published, person("x", Role.DRAW_OFFICER, Role.APPROVER), THROWS))
                    .isInstanceOf(RoleMissing.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "1111111111111111111",
                    "11111111111111111117",
                    "11111111111111111110",
                    "1111111111 1111111111",
                    "11111111111111111111\n",
                    "１１１１１１１１１１１１１１１１１１１１"
                })
        void areNoEntryIfMalformed(String digits) {
            assertThatThrownBy(() -> new DiceThrows(digits)).isInstanceOf(MalformedThrows.class);
        }

        @Test
        void areShownToNobodyBeforeTheyAreSettled() {
            AnnouncedDraw one = read(published, witnessWang(), THROWS);
            AnnouncedDraw two = read(one, witnessLiu(), OTHER_THROWS);

            assertThat(one.files()).doesNotContain(DrawFile.READINGS);
            assertThat(two.files()).doesNotContain(DrawFile.READINGS);
            assertThat(allDiffer().files()).contains(DrawFile.READINGS);
            assertThat(agreedDraw(frame).texts().get(DrawFile.READINGS))
                    .startsWith(
                            "DRAW1 readings\npublished 2024-04-20T01:00:01Z\nreading wang 330100-SAMR 2024-04-20T01:01:01Z "
                                    + THROWS + " " + published.announcement().digest() + " ");
        }
    }

    private AnnouncedDraw allDiffer() {
        AnnouncedDraw two = read(read(published, witnessWang(), THROWS), witnessLiu(), OTHER_THROWS);
        return read(two, witnessZhao(), THIRD_THROWS);
    }

    @Test
    void showsAnnouncementAndFrameButNeitherSeedNorSecret() {
        assertThat(agreedDraw(frame).files())
                .containsExactlyInAnyOrder(
                        DrawFile.SCHEME,
                        DrawFile.ANNOUNCEMENT,
                        DrawFile.POOL,
                        DrawFile.ROSTER,
                        DrawFile.CONFLICTS,
                        DrawFile.READINGS);
        assertThat(agreedDraw(frame).texts().values()).noneMatch(text -> text.contains(SECRET.hex()));
        assertThat(agreedDraw(frame).toString()).doesNotContain(SECRET.hex());
    }

    @Test
    void isPublishedOnce() {
        assertThat(published.published(NOW.plusSeconds(60))).isEqualTo(published);
    }

    @Test
    void isNotAnnouncedAgain() {
        assertThatThrownBy(published::asOpened).isInstanceOf(DrawIsNotOpen.class);
    }

    @Test
    void aWitnessDoesNotBecomeDrawOfficerAfterwards() {
        AnnouncedDraw one = read(published, witnessWang(), THROWS);

        assertThatThrownBy(() -> one.requestVoid(withdrawal(), almighty("wang"), NOW))
                .isInstanceOf(DrawOfficerHasAnotherDuty.class);
    }

    @Nested
    class Completion {

        @Test
        void waitsForReadingsThatAgree() {
            assertThatThrownBy(() -> published.compute(frame)).isInstanceOf(ReadingsNotAgreed.class);
            assertThatThrownBy(() -> read(published, witnessWang(), THROWS).compute(frame))
                    .isInstanceOf(ReadingsNotAgreed.class);
            assertThatThrownBy(() -> allDiffer().compute(frame)).isInstanceOf(ReadingsNotAgreed.class);
        }

        @Test
        void refusesAFrameThatWasNotAnnounced() {
            assertThatThrownBy(() -> agreedDraw(frame).compute(restaurants(11)))
                    .isInstanceOf(FrameIsNotTheAnnouncedOne.class);
        }

        @Test
        void refusesAFrameInWhichOneOfThemIsOfAnotherClass() {
            byte[] changed = new String(filesOfRestaurants(10).pool(), StandardCharsets.US_ASCII)
                    .replace("R0004\t330102\tS1", "R0004\t330102\tS2")
                    .getBytes(StandardCharsets.US_ASCII);
            FrameFiles files = filesOfRestaurants(10);
            Frame other = Frame.read(Suite.SHA256, new FrameFiles(changed, files.roster(), files.conflicts()), 16);

            assertThatThrownBy(() -> agreedDraw(frame).compute(other)).isInstanceOf(FrameIsNotTheAnnouncedOne.class);
        }

        @Test
        void drawsAsManyAsWereAnnouncedWhateverTheSeed() {
            for (int n = 0; n < 40; n++) {
                DiceThrows thrown = new DiceThrows("1".repeat(17) + (1 + n % 6) + (1 + n / 6 % 6) + (1 + n / 36));
                AnnouncedDraw agreed = read(read(published, witnessWang(), thrown), witnessLiu(), thrown);
                Computed.Drawn drawn = (Computed.Drawn) agreed.compute(frame);

                assertThat(drawn.outcome().sample().primaries())
                        .as("draw by the dice " + thrown.digits())
                        .hasSize((int) agreed.announcement().allocation().take());
            }
        }

        @Test
        void givesTheSameBytesHoweverOftenItIsRepeated() {
            assertThat(complete(agreedDraw(frame), frame)).isEqualTo(complete(agreedDraw(frame), frame));
        }

        @Test
        void withoutAnAssignmentLeavesADiagnosisAndNoOutcome() {
            Frame tooFew = restaurantsWithOneInspector(10);
            Draw infeasible = complete(agreedDraw(tooFew), tooFew);

            assertThat(infeasible.pages()).isEmpty();
            assertThat(infeasible.resultPublished(List.of(), NOW).events()).isEmpty();
            assertThat(infeasible.asAnnounced().diagnosis()).isNotNull();
            assertThat(infeasible.asAnnounced().isDue(NOW)).isFalse();
            assertThatThrownBy(() -> infeasible.asAnnounced().compute(tooFew)).isInstanceOf(DrawIsInfeasible.class);
            assertThatThrownBy(() -> infeasible.requestVoid(withdrawal(), officerChen(), NOW))
                    .isInstanceOf(VoidReasonDoesNotFit.class);
        }
    }
}
