package org.doublerandom.draw.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.CLOSE;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.NUMBER;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.named;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.read;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.witnessLiu;
import static org.doublerandom.draw.domain.DrawFixtures.witnessWang;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.doublerandom.draw.domain.AnnouncedDraw;
import org.doublerandom.draw.domain.BroughtEntry;
import org.doublerandom.draw.domain.CompletedDraw;
import org.doublerandom.draw.domain.Computed;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.DrawsContract;
import org.doublerandom.draw.domain.VoidedDraw;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.record.LogEntry;
import org.doublerandom.draw.domain.record.RecordSeal;
import org.doublerandom.draw.domain.refusal.DrawOwes;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.draw.domain.seal.SecondKey;
import org.doublerandom.draw.domain.seal.SecondSeal;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.testkit.StoredFacts;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Update;

class MongoDrawsTest extends DrawsContract {
    private static final SecondKey KEY =
            new SecondKey("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");

    private final StoredFacts stored = new StoredFacts();
    private final Draws draws = restarted();

    @Override
    protected Draws draws() {
        return draws;
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }

    private Draws restarted() {
        return restarted(SecretBoxTest.KEY);
    }

    private Draws restarted(String key) {
        SecretBox box = SecretBoxTest.boxOf(key);
        DrawDocuments documents = new DrawDocuments(
                new ConcealedDocuments(box), new EntryDocuments(box), new OutcomePages(stored.mongo()));
        return new MongoDraws(stored.aggregates(), new MongoAuthorityLogs(stored.aggregates()), documents);
    }

    @Test
    void aPastDrawIsReadWithoutAnyKey() {
        DrawId givenUp = open(draws, 1);
        Draw voided = giveUp(draws, givenUp);
        DrawId agreed = agreed(draws, 2);
        Frame frame = restaurants(10);
        Outcome outcome = ((Computed.Drawn) draws.get(agreed).asAnnounced().compute(frame)).outcome();
        Draw completed = draws.append(agreed, (draw, prev) -> draw.asAnnounced().complete(outcome, prev, NOW));

        Draws withAnotherKey = restarted(SecretBoxTest.OTHER_KEY);

        assertThat(withAnotherKey.get(givenUp)).isEqualTo(voided);
        assertThat(withAnotherKey.get(completed.id())).isEqualTo(completed);
    }

    @Test
    void whatNoKeyOpensIsLostUntilItIsBrought() {
        DrawId announced = open(draws, 1);
        announce(draws, announced);
        Draws withAnotherKey = restarted(SecretBoxTest.OTHER_KEY);
        assertThat(withAnotherKey.get(announced).kept().concealed().lost())
                .extracting(SealedName::isParty)
                .containsExactly(true, false);

        withAnotherKey.change(
                announced, draw -> Changed.to(draw.bring(SealedName.of(new PartyName(COUNTY.value())), SECRET)));

        assertThat(withAnotherKey.get(announced).kept().concealed().lost()).containsExactly(SealedName.SALT);
        assertThat(draws.get(announced).kept().concealed().lost())
                .containsExactly(SealedName.of(new PartyName(COUNTY.value())));
    }

    @Test
    void aWriteWhileTheKeyIsAwayLeavesACompleteDrawDue() {
        DrawId id = agreed(draws, 1);
        Draws keyless = restarted(SecretBoxTest.OTHER_KEY);

        AnnouncedDraw waiting =
                keyless.change(id, draw -> Changed.to(draw.published(NOW))).asAnnounced();

        assertThat(waiting.isDue(NOW)).isFalse();
        assertThat(draws.due(NOW)).containsExactly(id);
        assertThat(draws.get(id).asAnnounced().isDue(NOW)).isTrue();
    }

    @Test
    void aDrawThatAnEarlierVersionStoredWhileTheKeyWasAwayIsFoundAmongThoseThatNobodyWakes() {
        DrawId id = agreed(draws, 1);
        stored.mongo()
                .updateFirst(
                        new BasicQuery("{ _id: '" + id.value() + "' }"),
                        new Update().unset("state.due").unset("state.dueFrom"),
                        "draws");

        assertThat(draws.due(NOW)).isEmpty();
        assertThat(draws.asleep()).containsExactly(id);
        assertThat(draws.get(id).asAnnounced().isDue(NOW)).isTrue();
    }

    /** As the use case seals it. */
    private static Changed<Draw> sealed(AnnouncedDraw draw, int n) {
        String line =
                Objects.requireNonNull(draw.readings()).entries().get(n - 1).line();
        String first = SecretBoxTest.boxOf(SecretBoxTest.KEY).seal(draw.id(), line);
        SealedName name = SealedName.entry(n);
        String second = SecondSeal.ofLine(KEY, draw.basis().number(), name, line);
        Seals seals = new Seals(KEY, List.of(new Seals.Seal(name, first, second)));
        return Changed.to(draw.with(draw.concealed().plus(seals), draw.readings()));
    }

    private AnnouncedDraw enteredOnceSealed() {
        DrawId id = open(draws, 1);
        draws.append(
                id,
                (draw, prev) ->
                        draw.asOpened().sealed(new Seals(KEY, List.of())).announce(officerChen(), NOW, CLOSE, prev));
        draws.change(id, draw -> Changed.to(draw.published(NOW)));
        draws.change(id, draw -> sealed(read(draw.asAnnounced(), witnessWang(), THROWS), 1));
        return draws.get(id).asAnnounced();
    }

    @Test
    void whatAWitnessEnteredLiesSealedUntilTheReadingStands() {
        AnnouncedDraw once = enteredOnceSealed();
        assertThat(once.entries().accepted()).hasSize(1);
        assertThat(stored(once.id())).doesNotContain(THROWS.digits());

        AnnouncedDraw agreed = draws.change(
                        once.id(), draw -> sealed(read(draw.asAnnounced(), witnessLiu(), THROWS), 2))
                .asAnnounced();

        assertThat(draws.get(once.id())).isEqualTo(agreed);
        assertThat(stored(once.id())).contains(THROWS.digits());
        assertThat(restarted(SecretBoxTest.OTHER_KEY).get(once.id()).texts().get(DrawFile.READINGS))
                .isEqualTo(agreed.texts().get(DrawFile.READINGS));
    }

    @Test
    void anEntryThatNoKeyOpensIsLostUntilItIsBrought() {
        AnnouncedDraw once = enteredOnceSealed();
        Draws withAnotherKey = restarted(SecretBoxTest.OTHER_KEY);
        AnnouncedDraw losing = withAnotherKey.get(once.id()).asAnnounced();
        assertThat(losing.kept().concealed().lost()).contains(SealedName.entry(1));
        assertThat(losing.entries().accepted()).isEmpty();
        String line = Objects.requireNonNull(once.readings()).entries().get(0).line();

        withAnotherKey.change(once.id(), draw -> Changed.to(new BroughtEntry(1, line).to(draw.asAnnounced())));

        AnnouncedDraw brought = withAnotherKey.get(once.id()).asAnnounced();
        assertThat(brought.readings()).isEqualTo(once.readings());
        assertThat(brought.kept().concealed().lost()).doesNotContain(SealedName.entry(1));
    }

    private String stored(DrawId id) {
        return Objects.requireNonNull(stored.mongo().findById(id.value(), Document.class, "draws"))
                .toJson();
    }

    @Test
    void aDepositThatTurnsUpAfterItsVoidIsKeptInClearAndNoKeyTakesTheLossBack() {
        DrawId id = agreed(draws, 1);
        Draws withAnotherKey = restarted(SecretBoxTest.OTHER_KEY);
        VoidPetition stated = VoidPetition.of(VoidReason.DEPOSIT, "无法解封", Digest.of("statement"));
        withAnotherKey.change(id, draw -> Changed.to(draw.requestVoid(stated, officerChen(), NOW)));
        Draw voided = withAnotherKey.append(
                id, (draw, prev) -> draw.approveVoid(1, approverSun(), new RecordSeal(prev, SEAL.salt()), NOW));
        assertThat(draws.get(id)).isEqualTo(voided);

        Draw found = draws.change(
                id,
                draw -> draw.brought(SealedName.of(new PartyName(COUNTY.value())), SECRET, () -> restaurants(10), NOW));

        assertThat(((VoidedDraw) found).found()).hasSize(1);
        assertThat(draws.get(id)).isEqualTo(found);
        assertThat(restarted(SecretBoxTest.OTHER_KEY).get(id)).isEqualTo(found);
        assertThat(draws.publicTexts(id).texts()).containsKeys(DrawFile.SEED, DrawFile.SEED_FOUND, DrawFile.VOID);
    }

    @Test
    void anEntryThatTurnsUpAfterItsVoidIsKeptInClear() {
        AnnouncedDraw once = enteredOnceSealed();
        Draws withAnotherKey = restarted(SecretBoxTest.OTHER_KEY);
        VoidPetition stated = VoidPetition.of(VoidReason.DEPOSIT, "无法解封", Digest.of("statement"));
        withAnotherKey.change(once.id(), draw -> Changed.to(draw.requestVoid(stated, officerChen(), NOW)));
        withAnotherKey.append(
                once.id(), (draw, prev) -> draw.approveVoid(1, approverSun(), new RecordSeal(prev, SEAL.salt()), NOW));
        String line = Objects.requireNonNull(once.readings()).entries().get(0).line();

        Draw found =
                draws.change(once.id(), draw -> draw.brought(new BroughtEntry(1, line), () -> restaurants(10), NOW));

        assertThat(((VoidedDraw) found).entries()).containsExactly(new BroughtEntry(1, line));
        assertThat(draws.get(once.id())).isEqualTo(found);
        assertThat(restarted(SecretBoxTest.OTHER_KEY).get(once.id())).isEqualTo(found);
        assertThat(found.texts().get(DrawFile.READINGS_FOUND)).contains(line);
        assertThat(draws.publicTexts(once.id()).texts()).containsKey(DrawFile.READINGS_FOUND);
    }

    @Test
    void whatIsPublicIsReadWithoutTheKey() {
        CompletedDraw told = told(draws, 1);
        Draws withAnotherKey = restarted(SecretBoxTest.OTHER_KEY);

        assertThat(publicText(withAnotherKey, told, DrawFile.SEED))
                .isEqualTo(told.seedText().text());
        assertThat(publicText(withAnotherKey, told, DrawFile.OUTCOME))
                .isEqualTo(told.outcome().publicText());
    }

    @Test
    void whatAnEarlierVersionStoredIsPublicAsBefore() {
        CompletedDraw told = told(draws, 1);
        stored.mongo()
                .updateFirst(
                        new BasicQuery("{ _id: '" + told.id().value() + "' }"),
                        new Update().unset("state.publicTexts").unset("state.completed.publicPages"),
                        "draws");

        assertThat(draws.get(told.id())).isEqualTo(told);
        assertThat(publicText(draws, told, DrawFile.SEED))
                .isEqualTo(told.seedText().text());
        assertThat(publicText(draws, told, DrawFile.OUTCOME))
                .isEqualTo(told.outcome().publicText());
    }

    @Test
    void anOutcomeThatWasTouchedIsNotHandedOutToItsEnd() {
        CompletedDraw told = told(draws, 1);
        stored.mongo()
                .updateFirst(
                        new BasicQuery("{ _id: '" + told.id().value() + "/1' }"),
                        new Update().set("text", told.outcome().targetLines().replace("R0", "R1")),
                        "outcomePages");

        assertThatThrownBy(() -> publicText(draws, told, DrawFile.OUTCOME))
                .hasMessageContaining("expected: " + told.result().bound().publicOutcome());
    }

    private static String publicText(Draws draws, CompletedDraw draw, DrawFile file) {
        byte[] whole = draws.publicTexts(draw.id()).text(file).pieces().whole();
        return new String(whole, StandardCharsets.US_ASCII);
    }

    @Test
    void whoeverLosesTheRaceForASerialTakesTheNext() {
        AtomicBoolean first = new AtomicBoolean(true);

        Draw slow = draws.open(batch(1).id(), serial -> {
            if (first.getAndSet(false)) {
                open(draws, 2);
            }
            return opening(batch(1), serial);
        });

        assertThat(slow.basis().number().serial()).isEqualTo(2);
        assertThat(draws.get(batch(2).id()).basis().number().serial()).isEqualTo(1);
    }

    @Test
    void whoeverLosesTheRaceForThePlaceInTheLogReadsTheHeadAndHashesAgain() {
        DrawId slow = open(draws, 1);
        DrawId fast = open(draws, 2);
        AtomicBoolean first = new AtomicBoolean(true);

        draws.append(slow, (draw, prev) -> {
            if (first.getAndSet(false)) {
                announce(draws, fast);
            }
            return draw.asOpened().announce(officerChen(), NOW, CLOSE, prev);
        });

        Digest head = draws.get(fast).asAnnounced().announcement().digest();
        assertThat(draws.get(slow).asAnnounced().announcement().prev()).isEqualTo(head);
        assertThat(draws.logOf(NUMBER.authority(), PageRequest.first()).rows())
                .extracting(LogEntry::n)
                .containsExactly(1, 2);
    }

    @Test
    void whatIsOwedIsToldBeforeAnythingNewer() {
        DrawId id = agreed(draws, 1);
        Outcome outcome = ((Computed.Drawn) draws.get(id).asAnnounced().compute(restaurants(10))).outcome();
        CompletedDraw bound = (CompletedDraw)
                draws.append(id, (draw, prev) -> draw.asAnnounced().complete(outcome, prev, NOW));
        Changed<Draw> published = bound.resultPublished(named(bound), NOW);
        draws.rebuild(id, known -> published.state());
        assertThat(draws.owing()).containsExactly(id);

        assertThatThrownBy(() -> draws.change(id, draw -> published)).isInstanceOf(DrawOwes.class);
        assertThatThrownBy(() -> draws.append(id, (draw, prev) -> published)).isInstanceOf(DrawOwes.class);
        draws.change(id, Changed::to);
        draws.tell(id, draws.owed(id), List.of());

        assertThat(draws.change(id, draw -> published)).isEqualTo(published.state());
    }
}
