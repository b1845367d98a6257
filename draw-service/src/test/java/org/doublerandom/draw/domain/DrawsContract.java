package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.CLOSE;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.NUMBER;
import static org.doublerandom.draw.domain.DrawFixtures.OTHER_THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.THIRD_THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.almighty;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.complete;
import static org.doublerandom.draw.domain.DrawFixtures.entering;
import static org.doublerandom.draw.domain.DrawFixtures.factsOf;
import static org.doublerandom.draw.domain.DrawFixtures.named;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.restaurantsWithOneInspector;
import static org.doublerandom.draw.domain.DrawFixtures.unreadable;
import static org.doublerandom.draw.domain.DrawFixtures.withdrawal;
import static org.doublerandom.draw.domain.DrawFixtures.witnessLiu;
import static org.doublerandom.draw.domain.DrawFixtures.witnessWang;
import static org.doublerandom.draw.domain.DrawFixtures.witnessZhao;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.doublerandom.draw.domain.altering.Alterations;
import org.doublerandom.draw.domain.altering.AlteringInputs;
import org.doublerandom.draw.domain.altering.Change;
import org.doublerandom.draw.domain.altering.ChangeReason;
import org.doublerandom.draw.domain.altering.Grounds;
import org.doublerandom.draw.domain.altering.Strike;
import org.doublerandom.draw.domain.altering.StrikeReason;
import org.doublerandom.draw.domain.altering.VisitsSoFar;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.duties.DrawOfficerHasAnotherDuty;
import org.doublerandom.draw.domain.entry.SeenDice;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.file.PublicTexts;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.draw.domain.record.LogEntry;
import org.doublerandom.draw.domain.record.LogHead;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.RecordSeal;
import org.doublerandom.draw.domain.refusal.DrawIsNotAnnounced;
import org.doublerandom.draw.domain.refusal.DrawWasOpenedBefore;
import org.doublerandom.draw.domain.refusal.RecordBeforeIsMissing;
import org.doublerandom.draw.domain.refusal.UnknownDraw;
import org.doublerandom.draw.domain.selection.DirectoryFacts;
import org.doublerandom.draw.domain.selection.SelectionPage;
import org.doublerandom.draw.domain.told.ToldOutcome;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.witness.DiceThrows;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

/** What every store of draws keeps; run against the fake and against the real one. */
public abstract class DrawsContract {
    protected static final AuthorityCode COUNTY = NUMBER.authority();
    private static final Concealed CONCEALED = new Concealed(List.of(Deposit.of(COUNTY, SECRET)), SEAL.salt());
    private final Frame frame = restaurants(10);

    protected abstract Draws draws();

    /** The facts that lie beside the state. */
    protected abstract List<Object> facts();

    protected static OpenedDraw opening(ReleasedBatch batch, long serial) {
        return OpenedDraw.open(Attempt.first(batch), new Opening(serial, officerChen(), CONCEALED), restaurants(10));
    }

    protected static ReleasedBatch batch(int n) {
        return DrawFixtures.batch(PlanName.of("2024.L07.B" + n, 1));
    }

    protected static DrawId open(Draws draws, int n) {
        return draws.open(batch(n).id(), serial -> opening(batch(n), serial)).id();
    }

    protected static Draw announce(Draws draws, DrawId id) {
        return draws.append(id, (draw, prev) -> draw.asOpened().announce(officerChen(), NOW, CLOSE, prev));
    }

    private static AnnouncedDraw announced(int n, long serial, LogHead prev) {
        OpenedDraw opened = opening(batch(n), serial);
        return opened.announce(officerChen(), NOW, CLOSE, prev).state().asAnnounced();
    }

    private static Draw enter(Draws draws, DrawId id, Person witness, DiceThrows diceThrows) {
        draws.change(id, draw -> Changed.to(draw.published(NOW)));
        return draws.change(id, draw -> entering(draw, witness, diceThrows));
    }

    protected static DrawId agreed(Draws draws, int n) {
        DrawId id = open(draws, n);
        announce(draws, id);
        enter(draws, id, witnessWang(), THROWS);
        enter(draws, id, witnessLiu(), THROWS);
        return id;
    }

    protected static CompletedDraw told(Draws draws, int n) {
        DrawId id = agreed(draws, n);
        Outcome outcome = ((Computed.Drawn) draws.get(id).asAnnounced().compute(restaurants(10))).outcome();
        CompletedDraw bound = (CompletedDraw)
                draws.append(id, (draw, prev) -> draw.asAnnounced().complete(outcome, prev, NOW));
        return (CompletedDraw) draws.change(id, draw -> draw.resultPublished(named(bound), NOW));
    }

    private static DrawId withUnreadableDice(Draws draws, int n) {
        DrawId id = open(draws, n);
        announce(draws, id);
        makeUnreadable(draws, id);
        return id;
    }

    private static void makeUnreadable(Draws draws, DrawId id) {
        enter(draws, id, witnessWang(), THROWS);
        enter(draws, id, witnessLiu(), OTHER_THROWS);
        enter(draws, id, witnessZhao(), THIRD_THROWS);
    }

    /** What everybody may read is kept in clear, byte for byte what the draw says. */
    private static void requirePublished(Draws draws, DrawId id, DrawFile... files) {
        PublicTexts published = draws.publicTexts(id);
        assertThat(published.texts()).containsOnlyKeys(files);
        for (DrawFile file : files) {
            String text = draws.get(id).texts().get(file);
            assertThat(new String(published.text(file).pieces().whole(), StandardCharsets.US_ASCII))
                    .isEqualTo(text);
            assertThat(published.text(file).digest()).isEqualTo(Digest.of(text));
        }
    }

    protected static Draw giveUp(Draws draws, DrawId id) {
        VoidPetition petition = draws.get(id) instanceof OpenedDraw ? withdrawal() : unreadable();
        draws.change(id, draw -> Changed.to(draw.requestVoid(petition, officerChen(), NOW)));
        return draws.append(
                id, (draw, prev) -> draw.approveVoid(1, approverSun(), new RecordSeal(prev, SEAL.salt()), NOW));
    }

    @Test
    void anOpenedDrawIsFoundAsItWas() {
        Draws draws = draws();
        DrawId id = open(draws, 1);

        assertThat(draws.get(id)).isEqualTo(opening(batch(1), 1));
        assertThat(draws.of(COUNTY, PageRequest.first()).rows())
                .containsExactly(
                        new DrawEntry(batch(1).id(), new DrawNumber(COUNTY, batch(1).plan(), 1), DrawState.OPENED));
        assertThat(draws.of(new AuthorityCode("000000-SAMR"), PageRequest.first())
                        .rows())
                .isEmpty();
        assertThat(facts()).isEmpty();
    }

    @Test
    void serialsHaveNoGapsAndARefusedOpeningTakesNone() {
        Draws draws = draws();
        open(draws, 1);
        assertThatThrownBy(() -> open(draws, 1)).isInstanceOf(DrawWasOpenedBefore.class);
        assertThatThrownBy(() -> draws.open(batch(2).id(), serial -> {
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        DrawId second = open(draws, 2);

        assertThat(draws.get(second).basis().number().serial()).isEqualTo(2);
        assertThat(draws.of(COUNTY, PageRequest.first()).rows())
                .extracting(entry -> entry.number().serial())
                .containsExactly(1L, 2L);
    }

    @Test
    void aSchemeIsPromisedOnceInTheLogOfItsAuthority() {
        Draws draws = draws();
        assertThat(draws.scheme(batch(1).id())).isEmpty();

        draws.promise(batch(1).id(), prev -> PublishedScheme.of(batch(1), Suite.SHA256, prev));
        draws.promise(batch(1).id(), prev -> PublishedScheme.of(batch(1), Suite.SHA256, prev));
        draws.promise(batch(2).id(), prev -> PublishedScheme.of(batch(2), Suite.SHA256, prev));

        PublishedScheme first = PublishedScheme.of(batch(1), Suite.SHA256, LogHead.NONE);
        PublishedScheme second = PublishedScheme.of(batch(2), Suite.SHA256, LogHead.NONE.after(first.record()));
        assertThat(draws.scheme(batch(1).id())).hasValue(first);
        assertThat(draws.logOf(COUNTY, PageRequest.first()).rows())
                .containsExactly(
                        new LogEntry(1, Suite.SHA256, first.record()), new LogEntry(2, Suite.SHA256, second.record()));
        assertThat(facts()).containsExactly(first, second);
        assertThat(draws.of(COUNTY, PageRequest.first()).rows()).isEmpty();
        assertThat(draws.find(batch(1).id())).isEmpty();
    }

    @Test
    void aSchemeThatWasToldIsPlacedAgainBehindTheRecordBefore() {
        Draws draws = draws();
        PublishedScheme first = PublishedScheme.of(batch(1), Suite.SHA256, LogHead.NONE);
        PublishedScheme second = PublishedScheme.of(batch(2), Suite.SHA256, LogHead.NONE.after(first.record()));

        assertThatThrownBy(() -> draws.rebuild(second)).isInstanceOf(RecordBeforeIsMissing.class);
        draws.rebuild(first);
        draws.rebuild(second);
        draws.rebuild(second);

        assertThat(draws.logOf(COUNTY, PageRequest.first()).rows())
                .containsExactly(
                        new LogEntry(1, Suite.SHA256, first.record()), new LogEntry(2, Suite.SHA256, second.record()));
        assertThat(facts()).isEmpty();
    }

    @Test
    void anAnnouncedDrawIsFoundWithItsReadings() {
        Draws draws = draws();
        DrawId id = open(draws, 1);
        Draw announced = announce(draws, id);
        assertThat(draws.get(id)).isEqualTo(announced);

        Draw read = enter(draws, id, witnessWang(), THROWS);

        assertThat(draws.get(id)).isEqualTo(read);
        assertThat(draws.get(id).asAnnounced().readings().entries()).hasSize(1);
        assertThat(draws.get(id).asAnnounced().readings().published()).isEqualTo(NOW);
        assertThat(facts()).hasExactlyElementsOfTypes(DrawAnnounced.class, ReadingEntered.class);
        assertThat(facts()).startsWith(DrawAnnounced.of(announced.asAnnounced()));
    }

    @Test
    void aDrawIsDueFromTheSecondEqualReadingUntilItIsCompleted() {
        Draws draws = draws();
        DrawId id = agreed(draws, 1);
        open(draws, 2);
        assertThat(draws.due(NOW)).containsExactly(id);

        Outcome outcome = ((Computed.Drawn) draws.get(id).asAnnounced().compute(frame)).outcome();
        CompletedDraw bound = (CompletedDraw)
                draws.append(id, (draw, prev) -> draw.asAnnounced().complete(outcome, prev, NOW));

        assertThat(draws.due(NOW)).isEmpty();
        assertThat(draws.get(id)).isEqualTo(bound);
        assertThat(draws.logOf(COUNTY, PageRequest.first()).rows())
                .extracting(LogEntry::record)
                .endsWith(bound.announced().announcement(), bound.result());
        requirePublished(draws, id, DrawFile.ANNOUNCEMENT, DrawFile.READINGS);
        draws.change(id, draw -> draw.resultPublished(named(bound), NOW));
        requirePublished(
                draws, id, DrawFile.ANNOUNCEMENT, DrawFile.READINGS, DrawFile.SEED, DrawFile.RESULT, DrawFile.OUTCOME);
        assertThat(facts())
                .hasExactlyElementsOfTypes(
                        DrawAnnounced.class,
                        ReadingEntered.class,
                        ReadingEntered.class,
                        DrawCompleted.class,
                        TargetsSelected.class);
        assertThat(draws.get(id)).isInstanceOfSatisfying(CompletedDraw.class, completed -> {
            assertThat(completed.completedAt()).isEqualTo(NOW);
            assertThat(completed.texts()).containsKey(DrawFile.OUTCOME_FULL);
            assertThat(completed.resultPublishedAt()).isEqualTo(NOW);
            assertThat(completed.result()).isEqualTo(bound.result());
        });
    }

    @Test
    void aDiagnosisIsFoundAndIsNotDueAgain() {
        Draws draws = draws();
        Frame tooFew = restaurantsWithOneInspector(10);
        DrawId id = draws.open(
                        batch(1).id(),
                        serial -> OpenedDraw.open(
                                Attempt.first(batch(1)), new Opening(serial, officerChen(), CONCEALED), tooFew))
                .id();
        announce(draws, id);
        enter(draws, id, witnessWang(), THROWS);
        enter(draws, id, witnessLiu(), THROWS);

        Draw infeasible = draws.change(id, draw -> Changed.to(complete(draw.asAnnounced(), tooFew)));

        assertThat(infeasible.asAnnounced().diagnosis()).isNotNull();
        assertThat(draws.get(id)).isEqualTo(infeasible);
        assertThat(draws.due(NOW)).isEmpty();
        assertThat(facts()).hasOnlyElementsOfTypes(DrawAnnounced.class, ReadingEntered.class);
    }

    @Test
    void voidedDrawsAreFoundWithWhatTheyWereBefore() {
        Draws draws = draws();
        DrawId givenUp = open(draws, 1);
        DrawId announced = withUnreadableDice(draws, 2);

        assertThat(draws.get(giveUp(draws, givenUp).id())).isInstanceOfSatisfying(VoidedDraw.class, voided -> {
            assertThat(voided.before()).isInstanceOf(OpenedDraw.class);
            assertThat(voided.approval().at()).isEqualTo(NOW);
        });
        Draw voided = giveUp(draws, announced);
        requirePublished(
                draws,
                announced,
                DrawFile.ANNOUNCEMENT,
                DrawFile.SEED,
                DrawFile.READINGS,
                DrawFile.VOID,
                DrawFile.VOID_DETAIL);
        assertThat(draws.get(announced)).isEqualTo(voided);
        assertThat(facts()).endsWith(DrawVoided.of((VoidedDraw) voided));
        assertThat(facts())
                .hasOnlyElementsOfTypes(DrawAnnounced.class, ReadingEntered.class, DrawVoided.class)
                .hasSize(6);
        assertThat(draws.get(announced).files()).contains(DrawFile.SEED, DrawFile.VOID);
        assertThat(draws.due(NOW)).isEmpty();
    }

    @Test
    void aSerialIsOpenUntilItsFirstRecord() {
        Draws draws = draws();
        DrawId announced = open(draws, 1);
        DrawId givenUp = open(draws, 2);
        open(draws, 3);
        assertThat(draws.open(COUNTY)).extracting(DrawNumber::serial).containsExactly(1L, 2L, 3L);

        announce(draws, announced);
        giveUp(draws, givenUp);

        assertThat(draws.open(COUNTY)).extracting(DrawNumber::serial).containsExactly(3L);
        assertThat(draws.open(new AuthorityCode("111111-SAMR"))).isEmpty();
    }

    @Test
    void theLogIsOneChainInOrderOfPublicationWhateverTheSerials() {
        Draws draws = draws();
        DrawId first = open(draws, 1);
        DrawId second = open(draws, 2);
        announce(draws, second);
        announce(draws, first);
        makeUnreadable(draws, second);
        giveUp(draws, second);

        List<LogEntry> log = draws.logOf(COUNTY, PageRequest.first()).rows();

        assertThat(log).extracting(LogEntry::n).containsExactly(1, 2, 3);
        assertThat(log)
                .extracting(
                        entry -> ((LogRecord.OfDraw) entry.record()).number().serial())
                .containsExactly(2L, 1L, 2L);
        assertThat(log.get(0).record().prev()).isEqualTo(Digest.ZEROS);
        assertThat(log.get(1).record().follows(log.get(0).record())).isTrue();
        assertThat(log.get(2).record().follows(log.get(1).record())).isTrue();
        Page<LogEntry> two = draws.logOf(COUNTY, PageRequest.first(2));
        assertThat(two).isEqualTo(new Page<>(log.subList(0, 2), 3, "2"));
        assertThat(draws.logOf(COUNTY, new PageRequest(two.next(), 2)))
                .isEqualTo(new Page<>(log.subList(2, 3), 3, null));
        assertThat(draws.logOf(new AuthorityCode("000000-SAMR"), PageRequest.first())
                        .rows())
                .isEmpty();
    }

    @Test
    void aLostDrawIsRebuiltWithItsPlaceInTheLogAndTellsNothing() {
        AnnouncedDraw lost = announced(1, 5, LogHead.NONE);
        Draws draws = draws();

        Draw rebuilt = draws.rebuild(batch(1).id(), known -> known.orElse(lost));

        assertThat(rebuilt).isEqualTo(lost);
        assertThat(draws.get(rebuilt.id())).isEqualTo(lost);
        assertThat(draws.rebuild(rebuilt.id(), known -> known.orElseThrow())).isEqualTo(lost);
        assertThat(draws.logOf(COUNTY, PageRequest.first()).rows())
                .containsExactly(new LogEntry(1, Suite.SHA256, lost.announcement()));
        assertThat(facts()).isEmpty();
        open(draws, 2);
        assertThat(announce(draws, batch(2).id()).asAnnounced().announcement().prev())
                .isEqualTo(lost.announcement().digest());
        assertThat(draws.logOf(COUNTY, PageRequest.first()).rows())
                .extracting(LogEntry::n)
                .containsExactly(1, 2);
    }

    @Test
    void aDrawThatIsKnownIsRebuiltFromWhatIsKnown() {
        Draws draws = draws();
        DrawId id = open(draws, 1);

        Draw rebuilt = draws.rebuild(
                id,
                known -> known.orElseThrow()
                        .asOpened()
                        .announce(officerChen(), NOW, CLOSE, LogHead.NONE)
                        .state());

        assertThat(draws.get(id)).isEqualTo(rebuilt);
        assertThat(draws.logOf(COUNTY, PageRequest.first()).rows())
                .extracting(LogEntry::n)
                .containsExactly(1);
        assertThat(facts()).isEmpty();
    }

    @Test
    void aRecordIsNotRebuiltBeforeTheOneItFollows() {
        AnnouncedDraw first = announced(1, 1, LogHead.NONE);
        AnnouncedDraw second = announced(2, 2, LogHead.NONE.after(first.announcement()));
        Draws draws = draws();

        assertThatThrownBy(() -> draws.rebuild(second.id(), known -> second)).isInstanceOf(RecordBeforeIsMissing.class);
        assertThat(draws.find(second.id())).isEmpty();
        draws.rebuild(first.id(), known -> first);
        draws.rebuild(second.id(), known -> second);
        assertThat(draws.logOf(COUNTY, PageRequest.first()).rows())
                .extracting(LogEntry::n)
                .containsExactly(1, 2);
    }

    @Test
    void anOutcomeThatWasToldIsKeptWithTheDraw() {
        Draws draws = draws();
        DrawId id = agreed(draws, 1);
        ToldOutcome told = new ToldOutcome(Digest.of("seed"), Digest.of("outcome"));

        draws.change(id, draw -> Changed.to(draw.asAnnounced().told(told)));

        assertThat(draws.get(id).asAnnounced().told()).isEqualTo(told);
    }

    @Test
    void anAlterationIsKeptWithItsRequestAndStandsInTheLog() {
        Draws draws = draws();
        DrawId id = agreed(draws, 1);
        Frame frame = restaurants(10);
        Outcome outcome = ((Computed.Drawn) draws.get(id).asAnnounced().compute(frame)).outcome();
        draws.append(id, (draw, prev) -> draw.asAnnounced().complete(outcome, prev, NOW));
        draws.change(id, draw -> draw.resultPublished(List.of(), NOW));
        TargetId struck = outcome.sample().primaries().first();
        Strike strike = new Strike(struck, StrikeReason.MOVED, new Grounds("见附件", null));
        draws.change(id, draw -> Changed.to(draw.asCompleted().requestAlteration(strike, officerChen(), NOW)));
        Change ill = new Change(
                List.of(),
                List.of(new InspectorId("I3")),
                ChangeReason.ILLNESS,
                new Grounds("住院", Digest.of("letter")));
        draws.change(id, draw -> Changed.to(draw.asCompleted().requestAlteration(ill, officerChen(), NOW)));

        Draw altered = draws.append(id, (draw, prev) -> struckBy(draw.asCompleted(), prev, frame));

        assertThat(draws.get(id)).isEqualTo(altered);
        Alterations alterations = altered.asCompleted().alterations();
        assertThat(alterations.open()).hasSize(1);
        assertThat(alterations.open().get(0).petition()).isEqualTo(ill);
        assertThat(draws.logOf(COUNTY, PageRequest.first()).rows())
                .extracting(LogEntry::record)
                .endsWith(alterations.records().get(0))
                .hasSize(3);
    }

    private static Changed<Draw> struckBy(CompletedDraw draw, LogHead prev, Frame frame) {
        AlteredDraw altered = draw.altered(
                draw.approvable(1, Strike.class, approverSun()), new AlteringInputs(frame, VisitsSoFar.NONE));
        DirectoryFacts names = factsOf(new SelectionPage(1, 1, altered.selections()));
        return draw.alter(altered, approverSun().id(), names, new RecordSeal(prev, SEAL.salt()), NOW);
    }

    @Test
    void aRefusedChangeChangesNothing() {
        Draws draws = draws();
        DrawId id = open(draws, 1);

        assertThatThrownBy(() -> draws.append(
                        id, (draw, prev) -> draw.asOpened().announce(almighty("drafter"), NOW, CLOSE, prev)))
                .isInstanceOf(DrawOfficerHasAnotherDuty.class);
        SeenDice seen = new SeenDice(THROWS.digits(), Digest.of("another"));
        assertThatThrownBy(() -> draws.change(id, draw -> draw.enter(witnessWang(), seen, SEAL.salt(), NOW)))
                .isInstanceOf(DrawIsNotAnnounced.class);
        assertThat(draws.get(id)).isEqualTo(opening(batch(1), 1));
        assertThat(draws.logOf(COUNTY, PageRequest.first()).rows()).isEmpty();
        assertThat(facts()).isEmpty();
    }

    @Test
    void anUnknownDrawIsRefused() {
        DrawId none = batch(9).id();

        assertThat(draws().find(none)).isEmpty();
        assertThatThrownBy(() -> draws().get(none)).isInstanceOf(UnknownDraw.class);
        assertThatThrownBy(() -> draws().change(none, Changed::to)).isInstanceOf(UnknownDraw.class);
        assertThatThrownBy(() -> announce(draws(), none)).isInstanceOf(UnknownDraw.class);
    }
}
