package org.doublerandom.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.frame.FrameFixtures.NOW;
import static org.doublerandom.directory.domain.frame.FrameFixtures.frameId;
import static org.doublerandom.directory.domain.frame.FrameFixtures.request;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.aTrainee;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.anInspector;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.inspectorId;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactories;
import static org.doublerandom.directory.domain.target.TargetFixtures.meanings;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.frame.FileIsLost;
import org.doublerandom.directory.domain.frame.FileName;
import org.doublerandom.directory.domain.frame.FrozenFile;
import org.doublerandom.directory.domain.frame.InMemoryChunks;
import org.doublerandom.directory.domain.frame.InMemoryFrames;
import org.doublerandom.directory.domain.frame.InMemoryWidenedFrames;
import org.doublerandom.directory.domain.frame.InspectorGroup;
import org.doublerandom.directory.domain.frame.PageRange;
import org.doublerandom.directory.domain.frame.Relief;
import org.doublerandom.directory.domain.frame.RosterWidened;
import org.doublerandom.directory.domain.frame.UnknownFrame;
import org.doublerandom.directory.domain.inspector.Declaration;
import org.doublerandom.directory.domain.inspector.Inspectors;
import org.doublerandom.directory.domain.inspector.Leave;
import org.doublerandom.directory.domain.inspector.Recusal;
import org.doublerandom.directory.domain.inspector.Span;
import org.doublerandom.directory.domain.register.InMemoryRegisters;
import org.doublerandom.directory.domain.target.DrawnTarget;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WidenRosterTest {
    private static final Instant ANNOUNCED = NOW.plusSeconds(3_600);
    private static final InspectorGroup FOOD = new InspectorGroup("000000001", "FOOD");
    private static final InspectorGroup UNTAGGED = new InspectorGroup("*", "-");

    private final InMemoryDirectories directories = new InMemoryDirectories();
    private final Directory county = directories.of(HOME);
    private final InMemoryFrames frames = new InMemoryFrames();
    private final InMemoryWidenedFrames widened = new InMemoryWidenedFrames();
    private final InMemoryChunks chunks = new InMemoryChunks();
    private final Clock clock = Clock.fixed(ANNOUNCED.plusSeconds(60), ZoneOffset.UTC);
    private final WidenRoster widenRoster = new WidenRoster(frames, widened, directories, chunks, clock);
    private final ReadFrames readFrames = new ReadFrames(frames, widened, chunks);

    private FreezeFrames freezing;

    @BeforeEach
    void aFrameIsFrozenBeforeTheOthersCome() {
        county.tagMappings().write(meanings());
        county.targets().write(foodFactories(3), BROUGHT);
        county.inspectors().write(List.of(anInspector(1, "*"), aTrainee(2)), NOW);
        county.inspectors().recuse(List.of(new Recusal(inspectorId(1), targetId(2), "近亲属任职")));
        new RequestFrame(frames).request(request(1));
        freezing = new FreezeFrames(
                frames,
                directories,
                Extracting.with(directories, chunks, frames, clock),
                new CompareFrames(frames, new InMemoryRegisters(), chunks, clock),
                clock);
        freezing.waiting().forEach(freezing::freeze);
    }

    private static Relief relief(int capsRaisedBy, InspectorGroup... groups) {
        return new Relief(frameId(1), 2, ANNOUNCED, capsRaisedBy, List.of(groups));
    }

    private String file(FileName name) {
        return readFrames.pages(new FrameId(frameId(1).value() + "-2.roster"), name, new PageRange(0, PageRange.MOST));
    }

    @Test
    void everyCapIsRaisedAlikeAndNothingElseChanges() {
        assertThat(widenRoster.widen(relief(3))).isTrue();

        assertThat(file(FileName.ROSTER)).isEqualTo("IAAAAAAAB\t*\t-\t9\t0\n");
        assertThat(file(FileName.CONFLICTS)).isEqualTo("IAAAAAAAB\tTAAAAAAAAAAAC\n");
        assertThat(file(FileName.POOL)).isEqualTo(readFrames.pages(frameId(1), FileName.POOL, new PageRange(0, 1)));
        assertThat(widened.events).singleElement().isInstanceOfSatisfying(RosterWidened.class, told -> {
            assertThat(told.frame().added()).isZero();
            assertThat(told.frame().relief().capsRaisedBy()).isEqualTo(3);
        });
    }

    @Test
    void aGroupComesWholeWithItsLoadOfTheDayAndItsRecusals() {
        county.inspectors()
                .write(
                        List.of(
                                anInspector(3, "000000001", "FOOD"),
                                anInspector(4, "000000001", "LAW", "FOOD"),
                                anInspector(5, "000000001", "LAW"),
                                anInspector(6, "*", "FOOD"),
                                anInspector(7, "*")),
                        ANNOUNCED.minusSeconds(1));
        county.inspectors()
                .recuse(List.of(
                        new Recusal(inspectorId(3), targetId(1), "近亲属任职"),
                        new Recusal(inspectorId(3), targetId(99), "不在名单"),
                        new Recusal(inspectorId(5), targetId(1), "不在其列")));
        county.inspectors().remember(List.of(new DrawnTarget(targetId(50), frameId(9), 2024, List.of(inspectorId(4)))));

        widenRoster.widen(relief(0, FOOD));

        assertThat(file(FileName.ROSTER)).isEqualTo("""
                        IAAAAAAAB\t*\t-\t6\t0
                        IAAAAAAAD\t000000001\tFOOD\t6\t0
                        IAAAAAAAE\t000000001\tLAW,FOOD\t6\t1
                        """);
        assertThat(file(FileName.CONFLICTS)).isEqualTo("IAAAAAAAB\tTAAAAAAAAAAAC\nIAAAAAAAD\tTAAAAAAAAAAAB\n");
        assertThat(widened.events)
                .singleElement()
                .isInstanceOfSatisfying(
                        RosterWidened.class,
                        told -> assertThat(told.frame().added()).isEqualTo(2));
    }

    @Test
    void whoeverRestedAtTheFirstFreezeRestsAtTheNext() {
        county.inspectors().write(List.of(anInspector(3, "*"), anInspector(4, "*"), anInspector(5, "*")), NOW);
        county.targets()
                .remember(List.of(
                        new DrawnTarget(targetId(3), frameId(9), 2024, List.of(inspectorId(1), inspectorId(3)))));
        new NoteBatchEnded(frames).note(frameId(1));
        new RequestFrame(frames).request(request(2));
        county.inspectors().remember(List.of(new DrawnTarget(targetId(50), frameId(9), 2024, List.of(inspectorId(3)))));
        freezing.freeze(frameId(2));
        String first = readFrames.pages(frameId(2), FileName.CONFLICTS, new PageRange(0, 1));

        county.inspectors().recuse(List.of(new Recusal(inspectorId(3), targetId(3), "近亲属任职")));

        assertThat(widenRoster.refreeze(frameId(2), 2, List.of("*", "*"))).isTrue();

        assertThat(first).contains("IAAAAAAAD\tTAAAAAAAAAAAD\n");
        assertThat(readFrames.pages(
                        new FrameId(frameId(2).value() + "-2.roster"), FileName.CONFLICTS, new PageRange(0, 1)))
                .isEqualTo(first);
    }

    @Test
    void aWiderRosterBehindOneThatWasFrozenAnewFollowsFromThat() {
        chunks.forget(
                frames.find(frameId(1)).orElseThrow().files().roster().chunks().get(0));
        widenRoster.refreeze(frameId(1), 2, List.of("*", "*"));

        assertThat(widenRoster.widen(new Relief(frameId(1), 3, ANNOUNCED, 2, List.of())))
                .isTrue();

        assertThat(readFrames.pages(
                        new FrameId(frameId(1).value() + "-3.roster"), FileName.ROSTER, new PageRange(0, 1)))
                .isEqualTo("IAAAAAAAB\t*\t-\t8\t0\n");
    }

    @Test
    void whatIsLostIsFrozenAnewOfThoseWhoWereThereWhenItWasFirstFrozen() {
        county.inspectors().write(List.of(anInspector(3, "000000001", "FOOD"), aTrainee(4)), ANNOUNCED.plusSeconds(1));
        county.inspectors()
                .recuse(List.of(
                        new Recusal(inspectorId(3), targetId(1), "近亲属任职"),
                        new Recusal(inspectorId(3), targetId(99), "不在名单")));
        chunks.forget(
                frames.find(frameId(1)).orElseThrow().files().roster().chunks().get(0));
        assertThatThrownBy(() -> readFrames.pages(frameId(1), FileName.ROSTER, new PageRange(0, 1)))
                .isInstanceOf(FileIsLost.class);

        // Whom the void attempt drew is public by then: nobody comes for them.
        county.inspectors().write(List.of(anInspector(6, "*")), clock.instant().plusSeconds(1));
        assertThat(widenRoster.refreeze(frameId(1), 2, List.of("*", "*"))).isTrue();

        assertThat(file(FileName.ROSTER)).isEqualTo("IAAAAAAAB\t*\t-\t6\t0\nIAAAAAAAD\t000000001\tFOOD\t6\t0\n");
        assertThat(file(FileName.CONFLICTS)).isEqualTo("IAAAAAAAB\tTAAAAAAAAAAAC\nIAAAAAAAD\tTAAAAAAAAAAAB\n");
        assertThat(file(FileName.POOL)).isEqualTo(readFrames.pages(frameId(1), FileName.POOL, new PageRange(0, 1)));
        String once = file(FileName.ROSTER);
        county.inspectors().write(List.of(anInspector(5, "*")), ANNOUNCED.plusSeconds(2));
        widenRoster.refreeze(frameId(1), 2, List.of("*", "*"));
        assertThat(file(FileName.ROSTER)).isEqualTo(once);
        assertThat(widened.events).hasSize(1);
    }

    @Test
    void aPoolThatIsLostIsFrozenAnewWithEverythingAndComparedWithTheRegister() {
        chunks.forget(
                frames.find(frameId(1)).orElseThrow().files().pool().chunks().get(0));
        county.targets().write(foodFactories(4), BROUGHT);
        CompareFrames comparison = new CompareFrames(frames, new InMemoryRegisters(), chunks, clock);
        RefreezePool pools = new RefreezePool(
                frames, widened, Extracting.with(directories, chunks, frames, clock), comparison, clock);

        assertThat(pools.refreeze(frameId(1), 2, List.of("*", "*"))).isTrue();
        String once = file(FileName.POOL);
        county.targets().write(foodFactories(5), BROUGHT);
        pools.refreeze(frameId(1), 2, List.of("*", "*"));

        assertThat(once.lines()).hasSize(4);
        assertThat(file(FileName.POOL)).isEqualTo(once);
        assertThat(file(FileName.ROSTER)).isEqualTo("IAAAAAAAB\t*\t-\t6\t0\n");
        assertThat(widened.events).hasSize(1);
        assertThat(readFrames.differences(new FrameId(frameId(1).value() + "-2.roster")))
                .asString(StandardCharsets.UTF_8)
                .contains("\tADDED\t");
        assertThat(new ReadNames(frames, widened, chunks).names(frameId(1), List.of(targetId(4))))
                .isPresent();
        assertThat(pools.refreeze(frameId(9), 2, List.of("*"))).isFalse();
        // Names that are lost behind it are frozen anew for that pool.
        widenRoster.refreeze(frameId(1), 3, List.of("*", "*"));
        assertThat(readFrames.pages(new FrameId(frameId(1).value() + "-3.roster"), FileName.POOL, new PageRange(0, 1)))
                .isEqualTo(once);
    }

    @Test
    void theNextFrameOfTheLineIsFrozenAllTheSame() {
        chunks.forget(
                frames.find(frameId(1)).orElseThrow().files().pool().chunks().get(0));
        // The same pool once more would bring its chunk back.
        county.targets().write(foodFactories(4), BROUGHT);
        new NoteBatchEnded(frames).note(frameId(1));
        new RequestFrame(frames).request(request(2));

        freezing.freeze(frameId(2));

        assertThat(frames.find(frameId(2))
                        .orElseThrow()
                        .files()
                        .difference()
                        .basis()
                        .frame())
                .isNull();
    }

    @Test
    void whyNobodyDrawsThemIsKeptWithTheFrameThatIsFrozenAnew() {
        FrozenFile first = frames.find(frameId(1)).orElseThrow().files().exclusions();

        widenRoster.refreeze(frameId(1), 2, List.of("*", "*"));

        assertThat(first).isNotNull();
        assertThat(widened.find(new FrameId(frameId(1).value() + "-2.roster"))
                        .orElseThrow()
                        .files()
                        .exclusions())
                .isEqualTo(first);
    }

    @Test
    void whatWasDeclaredSinceTheAnnouncementNeitherTakesAwayNorAddsAnybody() {
        Inspectors all = county.inspectors();
        LocalDate first = request(1).visits().from();
        LocalDate last = request(1).visits().to();
        PersonId by = new PersonId("p-admin");
        Instant late = ANNOUNCED.plusSeconds(1);
        all.write(
                List.of(
                        anInspector(3, "000000001", "FOOD"),
                        anInspector(4, "000000001", "FOOD"),
                        anInspector(5, "000000001", "FOOD")),
                ANNOUNCED.minusSeconds(1));
        all.declare(inspectorId(3), known -> known.away(new Leave(first, last, by, late)));
        all.declare(
                inspectorId(3), known -> known.recused(recusal(1, ANNOUNCED)).recused(recusal(2, late)));
        all.declare(
                inspectorId(4),
                known -> known.away(new Leave(first, last, by, ANNOUNCED))
                        .withdrawn(1, new Leave.Withdrawal("假期取消", by, late)));
        all.declare(
                inspectorId(5),
                known -> known.recused(recusal(2, NOW))
                        .ended(1, new Declaration.Ending(first.minusDays(1), "已离职", by, late)));

        widenRoster.widen(relief(0, FOOD));

        assertThat(file(FileName.ROSTER)).isEqualTo("""
                        IAAAAAAAB\t*\t-\t6\t0
                        IAAAAAAAD\t000000001\tFOOD\t6\t0
                        IAAAAAAAF\t000000001\tFOOD\t6\t0
                        """);
        assertThat(file(FileName.CONFLICTS))
                .isEqualTo("IAAAAAAAB\tTAAAAAAAAAAAC\nIAAAAAAAD\tTAAAAAAAAAAAB\nIAAAAAAAF\tTAAAAAAAAAAAC\n");
        ReadLateDeclarations.Late shown = new ReadLateDeclarations(frames, directories)
                .of(widened.find(relief(0).frame()).orElseThrow());
        assertThat(shown.leavesInAll()).isEqualTo(2);
        assertThat(shown.recusals())
                .extracting(recused -> recused.inspector().id())
                .containsExactly(inspectorId(3), inspectorId(5));
    }

    private static Declaration recusal(int target, Instant at) {
        return new Declaration(targetId(target), "近亲属任职", Span.ALWAYS, new PersonId("p-1"), true, at);
    }

    @Test
    void whoHasNoTagIsAGroupToo() {
        county.inspectors().write(List.of(anInspector(3, "*"), anInspector(4, "*", "FOOD")), ANNOUNCED.minusSeconds(1));

        widenRoster.widen(relief(2, UNTAGGED, FOOD));

        assertThat(file(FileName.ROSTER)).isEqualTo("IAAAAAAAB\t*\t-\t8\t0\nIAAAAAAAD\t*\t-\t8\t0\n");
    }

    @Test
    void nobodyIsAddedWhoCameOrWasChangedSinceTheAnnouncement() {
        county.inspectors().write(List.of(anInspector(3, "000000001", "LAW")), NOW);
        county.inspectors()
                .write(List.of(anInspector(2, "000000001", "FOOD"), anInspector(3, "000000001", "FOOD")), ANNOUNCED);

        widenRoster.widen(relief(0, FOOD));

        assertThat(file(FileName.ROSTER)).isEqualTo("IAAAAAAAB\t*\t-\t6\t0\n");
    }

    @Test
    void whoHasLeftSinceStaysAsHeWasFrozen() {
        county.inspectors().write(List.of(aTrainee(1)), ANNOUNCED);

        widenRoster.widen(relief(1, UNTAGGED));

        assertThat(file(FileName.ROSTER)).isEqualTo("IAAAAAAAB\t*\t-\t7\t0\n");
    }

    @Test
    void aCapOfSixDigitsIsTheHighest() {
        widenRoster.widen(relief(999_999));

        assertThat(file(FileName.ROSTER)).isEqualTo("IAAAAAAAB\t*\t-\t999999\t0\n");
    }

    @Test
    void itWaitsForItsFrameAndIsDoneOnce() {
        Relief early = new Relief(frameId(2), 2, ANNOUNCED, 1, List.of());
        assertThat(widenRoster.widen(early)).isFalse();

        widenRoster.widen(relief(1));
        widenRoster.widen(relief(5));

        assertThat(widened.events).hasSize(1);
        assertThat(file(FileName.ROSTER)).contains("\t7\t");
    }

    @Test
    void auditorsOfTheAuthorityReadIt() {
        widenRoster.widen(relief(1));
        FrameId id = relief(1).frame();
        Person auditor = new Person(new PersonId("p-auditor"), HOME, Set.of(Role.AUDITOR));
        Person stranger = new Person(new PersonId("p-auditor"), new AuthorityCode("999998-SAMR"), Set.of(Role.AUDITOR));

        assertThat(readFrames.file(auditor, id, FileName.ROSTER)).isEqualTo(file(FileName.ROSTER));
        assertThatThrownBy(() -> readFrames.file(stranger, id, FileName.ROSTER)).isInstanceOf(UnknownFrame.class);
    }
}
