package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.draw.domain.ClosedNetwork.JUSTICE;
import static org.doublerandom.draw.domain.ClosedNetwork.NOTARY;
import static org.doublerandom.draw.domain.ClosedNetwork.ONE;
import static org.doublerandom.draw.domain.ClosedNetwork.OTHER;
import static org.doublerandom.draw.domain.DrawFixtures.AFTER_THE_WINDOW;
import static org.doublerandom.draw.domain.DrawFixtures.CLOSE;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.NUMBER;
import static org.doublerandom.draw.domain.DrawFixtures.OTHER_THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.PREV;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.agreedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.announcedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.complete;
import static org.doublerandom.draw.domain.DrawFixtures.entering;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.openedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.publishedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.publishedResult;
import static org.doublerandom.draw.domain.DrawFixtures.read;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.restaurantsWithOneInspector;
import static org.doublerandom.draw.domain.DrawFixtures.supervisorGao;
import static org.doublerandom.draw.domain.DrawFixtures.unreadableDraw;
import static org.doublerandom.draw.domain.DrawFixtures.witnessLiu;
import static org.doublerandom.draw.domain.DrawFixtures.witnessWang;
import static org.doublerandom.draw.domain.DrawFixtures.witnessZhao;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.rebuilt.RebuiltDraw;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.doublerandom.values.refusal.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From every state of a draw, however much is lost, something legal leads on, and no void is accepted beside what is the case (protocol §6). */
class EveryStateHasANextStepTest {
    private static final Set<VoidReason> ENDS = EnumSet.of(VoidReason.WITHDRAWN, VoidReason.LAPSED, VoidReason.LAW);

    private static final Frame FRAME = restaurants(10);
    private static final Frame TOO_FEW = restaurantsWithOneInspector(10);

    /**
     * Where a draw stands.
     *
     * @param onward the step that needs no void; empty where only one leads on
     * @param voids the reasons that are accepted there, and no others
     */
    record Standing(String name, Draw draw, Instant now, Optional<UnaryOperator<Draw>> onward, Set<VoidReason> voids) {
        static Standing going(String name, Draw draw, UnaryOperator<Draw> onward, VoidReason... voids) {
            return new Standing(name, draw, NOW, Optional.of(onward), Set.of(voids));
        }

        static Standing stuck(String name, Draw draw, VoidReason... voids) {
            return new Standing(name, draw, NOW, Optional.empty(), Set.of(voids));
        }

        Standing at(Instant moment) {
            return new Standing(name, draw, moment, onward, voids);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Standing> all() {
        return Stream.of(opened(), announced(), lost(), ended(), closedNetwork())
                .flatMap(List::stream);
    }

    private static List<Standing> opened() {
        return List.of(
                Standing.going(
                        "opened",
                        openedDraw(FRAME),
                        draw -> draw.asOpened()
                                .announce(officerChen(), NOW, CLOSE, PREV)
                                .state(),
                        VoidReason.GIVENUP,
                        VoidReason.WITHDRAWN),
                Standing.stuck(
                        "opened, its files do not come", withoutFiles(), VoidReason.GIVENUP, VoidReason.WITHDRAWN),
                Standing.stuck("opened, behind its window", openedDraw(FRAME), VoidReason.GIVENUP, VoidReason.LAPSED)
                        .at(AFTER_THE_WINDOW),
                Standing.going(
                                "a second attempt, behind the window",
                                secondAttempt(),
                                draw -> draw.asOpened()
                                        .announce(officerChen(), NOW, CLOSE, PREV)
                                        .state(),
                                VoidReason.GIVENUP)
                        .at(AFTER_THE_WINDOW));
    }

    private static List<Standing> announced() {
        AnnouncedDraw one = read(publishedDraw(FRAME), witnessWang(), THROWS);
        AnnouncedDraw differing = read(one, witnessLiu(), OTHER_THROWS);
        return List.of(
                Standing.going("announced", announcedDraw(FRAME), draw -> draw.published(NOW.plusSeconds(1))),
                Standing.going(
                        "published", publishedDraw(FRAME), draw -> read(draw.asAnnounced(), witnessWang(), THROWS)),
                Standing.going("one entry", one, draw -> read(draw.asAnnounced(), witnessLiu(), THROWS)),
                Standing.going(
                        "two entries that differ",
                        differing,
                        draw -> read(draw.asAnnounced(), witnessZhao(), OTHER_THROWS)),
                Standing.stuck(
                        "three entries that differ", unreadableDraw(FRAME), VoidReason.READINGS, VoidReason.FILES),
                Standing.going(
                        "two entries that agree",
                        agreedDraw(FRAME),
                        draw -> complete(draw.asAnnounced(), FRAME),
                        VoidReason.FILES),
                Standing.stuck(
                        "no assignment",
                        complete(agreedDraw(TOO_FEW), TOO_FEW),
                        VoidReason.INFEASIBLE,
                        VoidReason.FILES));
    }

    private static List<Standing> lost() {
        PartyName own = new PartyName("SAMR");
        UnaryOperator<Draw> bring = draw -> draw.asAnnounced().bring(SealedName.of(own), SECRET);
        return List.of(
                Standing.going(
                        "a secret is lost, nothing is read",
                        withoutSecret(publishedDraw(FRAME)),
                        bring,
                        VoidReason.DEPOSIT),
                Standing.going(
                        "a secret is lost, the reading stands",
                        withoutSecret(agreedDraw(FRAME)),
                        bring,
                        VoidReason.DEPOSIT),
                Standing.going(
                        "an entry is lost",
                        withoutEntry(),
                        draw -> new BroughtEntry(1, entry().known().line()).to(draw.asAnnounced()),
                        VoidReason.DEPOSIT));
    }

    private static List<Standing> ended() {
        return List.of(Standing.stuck(
                "completed, before the first visit", publishedResult(agreedDraw(FRAME), FRAME), VoidReason.LAW));
    }

    private static List<Standing> closedNetwork() {
        return List.of(
                Standing.going(
                        "L1, published",
                        ClosedNetwork.published(FRAME),
                        draw -> ClosedNetwork.depositingOwn(draw.asAnnounced()).state()),
                Standing.going(
                        "L1, one deposit",
                        ClosedNetwork.withOwn(FRAME),
                        draw -> ClosedNetwork.deposited(draw, JUSTICE, ONE)),
                Standing.going(
                        "L1, two deposits",
                        ClosedNetwork.deposited(ClosedNetwork.withOwn(FRAME), JUSTICE, ONE),
                        draw -> ClosedNetwork.deposited(draw, NOTARY, OTHER)),
                Standing.going(
                                "L1, behind the close",
                                ClosedNetwork.withAll(FRAME),
                                draw -> complete(draw.asAnnounced(), FRAME),
                                VoidReason.FILES)
                        .at(CLOSE),
                Standing.stuck("L1, a deposit did not come", ClosedNetwork.withoutTheNotary(FRAME), VoidReason.MISSING)
                        .at(CLOSE),
                Standing.stuck(
                                "L1, announced too late",
                                ClosedNetwork.announcing(FRAME).state().published(CLOSE),
                                VoidReason.LATE)
                        .at(CLOSE));
    }

    @ParameterizedTest
    @MethodSource("all")
    void somethingLegalLeadsOnAndNoVoidIsAcceptedBesideTheCase(Standing standing) {
        Set<VoidReason> accepted = EnumSet.noneOf(VoidReason.class);
        Arrays.stream(VoidReason.values())
                .filter(reason -> petitions(reason).anyMatch(petition -> voided(standing, petition) != null))
                .forEach(accepted::add);

        assertThat(accepted).isEqualTo(standing.voids());
        assertThat(standing.onward().isPresent() || !accepted.isEmpty()).isTrue();
        standing.onward()
                .ifPresent(step -> assertThat(step.apply(standing.draw())).isNotEqualTo(standing.draw()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsVoidHasANextAttemptOrEndsItsBatchByName(Standing standing) {
        standing.voids().stream()
                .flatMap(EveryStateHasANextStepTest::petitions)
                .map(petition -> voided(standing, petition))
                .filter(voided -> voided != null)
                .forEach(voided -> assertThat(voided.next().isEmpty()).isEqualTo(ENDS.contains(voided.reason())));
    }

    /** The same reason with nothing lost, the names, and the pool. */
    private static Stream<VoidPetition> petitions(VoidReason reason) {
        VoidPetition plain = VoidPetition.of(reason, "如附件。", Digest.of("statement"));
        return Stream.of(plain, plain.lacking(List.of(FileName.ROSTER)), plain.lacking(List.of(FileName.POOL)));
    }

    private static VoidedDraw voided(Standing standing, VoidPetition petition) {
        boolean byLaw = petition.reason() == VoidReason.LAW;
        try {
            return (VoidedDraw) standing.draw()
                    .requestVoid(petition, officerChen(), standing.now())
                    .approveVoid(1, byLaw ? supervisorGao() : approverSun(), SEAL, standing.now())
                    .state();
        } catch (Refused refused) {
            return null;
        }
    }

    private static OpenedDraw withoutFiles() {
        return OpenedDraw.withoutFiles(
                Attempt.first(batch()),
                new Opening(NUMBER.serial(), officerChen(), openedDraw(FRAME).concealed()),
                FrameRoots.neverFrozen(Suite.SHA256));
    }

    private static OpenedDraw secondAttempt() {
        VoidPetition lostPool = VoidPetition.of(VoidReason.FILES, "如附件。", Digest.of("statement"))
                .lacking(List.of(FileName.POOL));
        VoidedDraw first = voided(Standing.stuck("", agreedDraw(FRAME)), lostPool);
        Opening opening = new Opening(
                NUMBER.serial() + 1, officerChen(), openedDraw(FRAME).concealed());
        return OpenedDraw.open(Attempt.after(first, batch()), opening, FRAME);
    }

    private static AnnouncedDraw withoutSecret(AnnouncedDraw draw) {
        Deposit known = draw.concealed().deposits().get(0);
        return draw.with(new Concealed(
                List.of(new Deposit(known.party(), null, known.by())),
                draw.concealed().salt()));
    }

    private static ReadingEntered entry() {
        return (ReadingEntered)
                entering(publishedDraw(FRAME), witnessWang(), THROWS).events().get(0);
    }

    private static AnnouncedDraw withoutEntry() {
        ReadingEntered told = entry();
        ReadingEntered sealed = new ReadingEntered(told.draw(), told.n(), null, told.digest(), told.seals());
        return RebuiltDraw.entered(sealed, publishedDraw(FRAME)).asAnnounced();
    }
}
