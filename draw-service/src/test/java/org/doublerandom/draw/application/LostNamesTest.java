package org.doublerandom.draw.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.ENTRIES;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.filesOfRestaurants;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.witnessLiu;
import static org.doublerandom.draw.domain.DrawFixtures.witnessWang;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.draw.domain.Computed;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.DrawVoided;
import org.doublerandom.draw.domain.VoidedDraw;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.batch.Suites;
import org.doublerandom.draw.domain.copy.CopiedPiece;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.copy.FrameNotReady;
import org.doublerandom.draw.domain.copy.PlaceDidNotAnswer;
import org.doublerandom.draw.domain.copy.WrongPages;
import org.doublerandom.draw.domain.entry.SeenDice;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.refusal.UnknownDraw;
import org.doublerandom.draw.domain.voiding.Refreezing;
import org.doublerandom.draw.domain.voiding.StatementIsMissing;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.draw.domain.voiding.VoidReasonDoesNotFit;
import org.doublerandom.draw.messaging.ReadableSeals;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Roster or conflicts of an announced draw exist nowhere any more: it is void for that, and lets nobody off (protocol §6). */
class LostNamesTest {
    private static final Clock CLOCK = Clock.fixed(ENTRIES, ZoneOffset.UTC);
    private static final DrawId ID = batch().id();
    private static final FrameFiles FILES = filesOfRestaurants(10);
    private static final Frame FRAME = Frame.read(Suite.SHA256, FILES, 16);
    private static final FrameCopy NOTED = FrameCopy.awaited(ID, FRAME.roots());
    private static final VoidPetition PETITION =
            VoidPetition.of(VoidReason.FILES, "名册各处均已灭失。", Digest.of("nobody knows of a copy"));

    private final InMemoryDraws draws = new InMemoryDraws();
    private final InMemoryFrameCopies frames = new InMemoryFrameCopies();
    private final InMemoryPublicCopies outside = new InMemoryPublicCopies();
    private final InMemoryReleasedBatches batches = new InMemoryReleasedBatches();
    private final FixedChance chance = new FixedChance();
    private final Map<FileName, byte[]> directory = new EnumMap<>(FileName.class);
    private final Set<FileName> publicRecord = EnumSet.noneOf(FileName.class);
    private DrawId served = ID;
    private boolean isDirectoryClosed;

    private final DrawFrames drawFrames = new DrawFrames(frames, draws);
    private final FileSources sources = new FileSources(draws, frames);
    private final LostFiles lost = new LostFiles(
            draws,
            sources,
            frames,
            outside,
            (frame, range) -> {
                if (isDirectoryClosed) {
                    throw WrongPages.refused(range, "403 FORBIDDEN");
                }
                return Optional.ofNullable(frame.equals(served) ? directory.get(range.file()) : null)
                        .orElseThrow(() -> WrongPages.none(range, "404 NOT_FOUND"));
            },
            (frame, root, n) -> publicRecord.stream()
                    .filter(file -> file.rootIn(FRAME.roots()).root().equals(root))
                    .findFirst()
                    .map(file -> new CopiedPiece(file.in(FILES), null)));
    private final OpenDraw openDraw = new OpenDraw(batches, drawFrames, draws, chance);
    private final RequestVoid requestVoid = new RequestVoid(draws, new InMemoryVisits(), lost, CLOCK);
    private final ApproveVoid approveVoid = new ApproveVoid(draws, new InMemoryVisits(), lost, chance, CLOCK);

    @BeforeEach
    void aDrawIsAnnounced() {
        KeepScheme schemes = new KeepScheme(batches, draws, new Suites(Set.of()));
        schemes.keep(batch());
        schemes.promise(batch());
        kept(NOTED, FILES);
        outside.note(ID, FRAME.roots(), NOW);
        openDraw.open(ID, false, officerChen());
        announce(ID);
        enter(witnessWang());
    }

    private void announce(DrawId draw) {
        Clock then = Clock.fixed(NOW, ZoneOffset.UTC);
        new AnnounceDraw(draws, new SealTwice(new ReadableSeals()), new RequireCopied(drawFrames, outside), then)
                .announce(draw, Optional.empty(), officerChen());
        new MarkAnnouncementPublished(draws, then).mark(draw);
    }

    private void kept(FrameCopy noted, FrameFiles files) {
        frames.note(noted);
        for (FileName file : FileName.values()) {
            noted.ranges(file).forEach(range -> frames.keep(noted.id(), range, file.in(files)));
        }
        frames.change(noted.id(), copy -> copy.verified(frames.pieces(copy)));
    }

    private void enter(Person witness) {
        enter(ID, witness);
    }

    private void enter(DrawId draw, Person witness) {
        Digest seen = draws.get(draw).asAnnounced().announcement().digest();
        new EnterReading(draws, new SealTwice(new ReadableSeals()), () -> {}, chance, CLOCK)
                .enter(draw, new SeenDice(THROWS.digits(), seen), witness);
    }

    /** Here; what the others have is set by each test. */
    private void lose(FileName file) {
        frames.lose(ID, NOTED.ranges(file).get(0));
        frames.change(ID, copy -> copy.failed(file + " is gone"));
    }

    private Draw request() {
        return requestVoid.request(ID, PETITION, officerChen());
    }

    private void requireRefused() {
        assertThatThrownBy(this::request)
                .isInstanceOf(VoidReasonDoesNotFit.class)
                .hasMessageContaining("FILES");
    }

    @Test
    void whileAPlaceHasTheFileOrDoesNotAnswerItIsNotLost() {
        enter(witnessLiu());
        requireRefused();
        lose(FileName.ROSTER);
        directory.put(FileName.ROSTER, FILES.roster());
        requireRefused();
        directory.clear();
        publicRecord.add(FileName.ROSTER);
        requireRefused();
        publicRecord.clear();
        isDirectoryClosed = true;
        assertThatThrownBy(this::request).isInstanceOf(PlaceDidNotAnswer.class);
        isDirectoryClosed = false;
        sealedHere();
        requireRefused();
    }

    @Test
    void whoMayNotSeeTheDrawLearnsNothingAndNobodyIsAskedForIt() {
        enter(witnessLiu());
        lose(FileName.ROSTER);
        isDirectoryClosed = true;
        Person stranger =
                new Person(new PersonId("p-stranger"), new AuthorityCode("999998-SAMR"), Set.of(Role.DRAW_OFFICER));

        assertThatThrownBy(() -> requestVoid.request(ID, PETITION, stranger)).isInstanceOf(UnknownDraw.class);
    }

    private void sealedHere() {
        kept(NOTED, FILES);
        frames.change(ID, copy -> FrameCopy.awaited(ID, FRAME.roots()).verified(frames.pieces(copy)));
        new TellKept(frames, outside, new ReadableSeals(), chance).tell(ID);
        lose(FileName.ROSTER);
    }

    @Test
    void aDirectoryThatServesAnotherRosterHasNone() {
        enter(witnessLiu());
        lose(FileName.ROSTER);
        directory.put(FileName.ROSTER, "I7\t*\tFOOD\t9\t0\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(request().requests().last().petition().lost()).containsExactly(FileName.ROSTER);
    }

    @Test
    void beforeTheReadingStandsWhatIsMissingIsEnteredFirst() {
        lose(FileName.ROSTER);
        requireRefused();

        enter(witnessLiu());

        assertThat(request().requests().last().petition().lost()).containsExactly(FileName.ROSTER);
    }

    @Test
    void thatNobodyKnowsOfACopyIsStated() {
        enter(witnessLiu());
        lose(FileName.CONFLICTS);

        assertThatThrownBy(() -> requestVoid.request(ID, VoidPetition.of(VoidReason.FILES, "灭失", null), officerChen()))
                .isInstanceOf(StatementIsMissing.class);
    }

    @Test
    void whatIsLostIsNamedAndIsStillThatAtTheApproval() {
        enter(witnessLiu());
        lose(FileName.ROSTER);
        lose(FileName.POOL);
        assertThat(request().requests().last().petition().lost()).containsExactly(FileName.POOL, FileName.ROSTER);

        publicRecord.add(FileName.POOL);

        assertThatThrownBy(() -> approveVoid.approve(ID, 1, approverSun())).isInstanceOf(VoidReasonDoesNotFit.class);
        assertThat(request().requests().last().petition().lost()).containsExactly(FileName.ROSTER);
    }

    @Test
    void whereThePoolIsLostTheWholeFrameIsFrozenAnewUnderTheSameScheme() {
        enter(witnessLiu());
        Set<String> drawn =
                primaries(((Computed.Drawn) draws.get(ID).asAnnounced().compute(FRAME))
                        .outcome()
                        .publicText());
        lose(FileName.POOL);
        request();
        approveVoid.approve(ID, 1, approverSun());

        assertThat(draws.events)
                .last()
                .isInstanceOfSatisfying(
                        DrawVoided.class,
                        told -> assertThat(told.grounds().refreezing().files()).containsExactly(FileName.POOL));
        assertThatThrownBy(() -> openDraw.open(ID, false, officerChen())).isInstanceOf(FrameNotReady.class);
        FrameFiles anew = filesOfRestaurants(12);
        DrawId next = ID.nextAttempt();
        kept(
                FrameCopy.awaited(
                        FileSources.frozenAnew(next),
                        Frame.read(Suite.SHA256, anew, 16).roots()),
                anew);
        Draw second = openDraw.open(ID, false, officerChen());
        assertThat(second.id()).isEqualTo(next);
        assertThat(second.basis().scheme().strata()).isEqualTo(batch().scheme().strata());
        assertThat(drawFrames.file(next, FileName.POOL).pieces().whole()).isEqualTo(anew.pool());
        assertThat(sources.areNeeded(frames.get(ID))).isFalse();

        // Should it turn up, what it would have come to is computed.
        ReadDrawFile files = new ReadDrawFile(draws, drawFrames, new InMemoryKeptOutcomes());
        assertThatThrownBy(() -> files.readPublic(ID, DrawFile.OUTCOME)).isInstanceOf(FrameNotReady.class);
        new BringFile(draws, drawFrames, frames, () -> {})
                .bring(ID, FileName.POOL, new ByteArrayInputStream(FILES.pool()), officerChen());
        assertThat(primaries(text(files, DrawFile.OUTCOME))).isEqualTo(drawn);
    }

    @Test
    void whatTurnsUpBeforeTheApprovalIsNotLost() {
        enter(witnessLiu());
        lose(FileName.ROSTER);
        request();
        directory.put(FileName.ROSTER, FILES.roster());

        assertThatThrownBy(() -> approveVoid.approve(ID, 1, approverSun())).isInstanceOf(VoidReasonDoesNotFit.class);

        directory.clear();
        assertThat(approveVoid.approve(ID, 1, approverSun())).isInstanceOf(VoidedDraw.class);
    }

    @Test
    void whomItDrewIsTheNextPoolWithTheNamesThatAreFrozenAnew() {
        enter(witnessLiu());
        Set<String> drawn =
                primaries(((Computed.Drawn) draws.get(ID).asAnnounced().compute(FRAME))
                        .outcome()
                        .publicText());
        lose(FileName.ROSTER);
        request();

        VoidedDraw voided = (VoidedDraw) approveVoid.approve(ID, 1, approverSun());

        DrawId next = ID.nextAttempt();
        Slot anybody = batch().scheme().slots().get(0);
        Refreezing asked = new Refreezing(
                2,
                List.of(FileName.ROSTER),
                List.of(anybody, batch().scheme().slots().get(1)));
        assertThat(draws.events)
                .last()
                .isInstanceOfSatisfying(
                        DrawVoided.class,
                        told -> assertThat(told.grounds().refreezing()).isEqualTo(asked));
        ReadDrawFile files = new ReadDrawFile(draws, drawFrames, new InMemoryKeptOutcomes());
        assertThat(primaries(text(files, DrawFile.OUTCOME))).isEqualTo(drawn);
        assertThat(text(files, DrawFile.POOL)).isEqualTo(text(FILES.pool()));
        assertThat(voided.texts().get(DrawFile.SEED)).contains("beacon DICE");
        assertThatThrownBy(() -> openDraw.open(ID, false, officerChen())).isInstanceOf(FrameNotReady.class);

        FrameFiles anew = new FrameFiles(FILES.pool(), bytes("I7\t*\tFOOD\t9\t0\nI8\t*\tFOOD\t9\t0\n"), conflicts());
        kept(
                FrameCopy.awaited(
                        new DrawId(next + ".roster"),
                        Frame.read(Suite.SHA256, anew, 16).roots()),
                anew);
        Draw second = openDraw.open(ID, false, officerChen());

        assertThat(second.id()).isEqualTo(next);
        assertThat(second.basis().scheme().slots())
                .isEqualTo(voided.basis().scheme().slots());
        FrameFiles drawnFrom = new FrameFiles(
                drawFrames.file(next, FileName.POOL).pieces().whole(),
                drawFrames.file(next, FileName.ROSTER).pieces().whole(),
                drawFrames.file(next, FileName.CONFLICTS).pieces().whole());
        assertThat(text(drawnFrom.pool()).lines()).allMatch(line -> line.contains("\tSTRUCK\t"));
        assertThat(ids(text(drawnFrom.pool()), 0)).isEqualTo(drawn);
        assertThat(text(drawnFrom.roster())).isEqualTo(text(anew.roster()));
        assertThat(ids(text(drawnFrom.conflicts()), 1)).isEqualTo(drawn);
    }

    /** The second attempt, whose roster was frozen anew, as it is announced and read. */
    private DrawId secondRead() {
        enter(witnessLiu());
        lose(FileName.ROSTER);
        request();
        approveVoid.approve(ID, 1, approverSun());
        FrameFiles anew = new FrameFiles(FILES.pool(), bytes("I7\t*\tFOOD\t9\t0\nI8\t*\tFOOD\t9\t0\n"), conflicts());
        DrawId next = ID.nextAttempt();
        kept(
                FrameCopy.awaited(
                        FileSources.frozenAnew(next),
                        Frame.read(Suite.SHA256, anew, 16).roots()),
                anew);
        openDraw.open(ID, false, officerChen());
        FrameCopy copy = frames.get(next);
        outside.note(next, copy.roots(), NOW);
        announce(next);
        enter(next, witnessWang());
        enter(next, witnessLiu());
        return next;
    }

    private void loseAll(DrawId frame, FileName file) {
        FrameCopy copy = frames.get(frame);
        copy.ranges(file).forEach(range -> frames.lose(frame, range));
    }

    @Test
    void ofALaterAttemptTheNamesThatWereFrozenAnewCountAndOlderOnesDoNot() {
        DrawId next = secondRead();
        DrawId anew = FileSources.frozenAnew(next);
        FrameFiles kept = new FrameFiles(
                FILES.pool(), frames.pieces(frames.get(anew), FileName.ROSTER).whole(), conflicts());
        loseAll(next, FileName.ROSTER);
        loseAll(anew, FileName.ROSTER);
        directory.put(FileName.ROSTER, kept.roster());
        served = anew;
        assertThatThrownBy(() -> requestVoid.request(next, PETITION, officerChen()))
                .isInstanceOf(VoidReasonDoesNotFit.class);

        served = ID;
        directory.put(FileName.ROSTER, FILES.roster());

        assertThat(requestVoid
                        .request(next, PETITION, officerChen())
                        .requests()
                        .last()
                        .petition()
                        .lost())
                .containsExactly(FileName.ROSTER);
    }

    @Test
    void afterARestoreALaterAttemptHasItsOwnPoolAndNotThatBefore() {
        DrawId next = secondRead();
        byte[] pool = frames.pieces(frames.get(next), FileName.POOL).whole();
        loseAll(next, FileName.ROSTER);
        loseAll(FileSources.frozenAnew(next), FileName.ROSTER);
        requestVoid.request(next, PETITION, officerChen());
        approveVoid.approve(next, 1, approverSun());
        ReadDrawFile files = new ReadDrawFile(draws, drawFrames, new InMemoryKeptOutcomes());
        loseAll(next, FileName.POOL);
        frames.forget(next);

        assertThat(files.readPublic(next, DrawFile.POOL).pieces().whole())
                .isEqualTo(pool)
                .isNotEqualTo(FILES.pool());
        assertThat(primaries(
                        text(files.readPublic(next, DrawFile.OUTCOME).pieces().whole())))
                .isEqualTo(ids(text(pool), 0));
    }

    @Test
    void forWhatADrawIsVoidNobodyLooksAnyMore() {
        FetchFrame fetch = new FetchFrame(
                frames,
                sources,
                (frame, range) -> {
                    throw WrongPages.none(range, "404");
                },
                (frame, root, n) -> Optional.empty(),
                CLOCK);
        enter(witnessLiu());
        lose(FileName.ROSTER);
        assertThat(fetch.failed()).containsExactly(ID);
        request();
        approveVoid.approve(ID, 1, approverSun());
        assertThat(fetch.failed()).isEmpty();

        // Its pool is needed all the same.
        lose(FileName.POOL);

        assertThat(fetch.failed()).containsExactly(ID);
    }

    private static final class FixedChance implements Chance {
        @Override
        public Secret secret() {
            return SECRET;
        }

        @Override
        public Salt salt() {
            return SEAL.salt();
        }
    }

    private static String text(ReadDrawFile files, DrawFile file) {
        return text(files.readPublic(ID, file).pieces().whole());
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** I7 meets nobody at all. */
    private static byte[] conflicts() {
        return bytes(ids(text(FILES.pool()), 0).stream()
                .sorted()
                .map(id -> "I7\t" + id + "\n")
                .collect(Collectors.joining()));
    }

    private static Set<String> ids(String file, int field) {
        return file.lines().map(line -> line.split("\t")[field]).collect(Collectors.toSet());
    }

    private static Set<String> primaries(String outcome) {
        return outcome.lines()
                .filter(line -> line.startsWith("primary "))
                .map(line -> line.split(" ")[3])
                .collect(Collectors.toSet());
    }
}
