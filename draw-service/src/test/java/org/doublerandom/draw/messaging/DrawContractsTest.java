package org.doublerandom.draw.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.doublerandom.draw.domain.BroughtEntry;
import org.doublerandom.draw.domain.Concealed;
import org.doublerandom.draw.domain.Deposit;
import org.doublerandom.draw.domain.DepositFound;
import org.doublerandom.draw.domain.DepositSealed;
import org.doublerandom.draw.domain.DrawAnnounced;
import org.doublerandom.draw.domain.DrawCompleted;
import org.doublerandom.draw.domain.DrawVoided;
import org.doublerandom.draw.domain.EntryFound;
import org.doublerandom.draw.domain.Kept;
import org.doublerandom.draw.domain.Pledge;
import org.doublerandom.draw.domain.PublishedScheme;
import org.doublerandom.draw.domain.ReadingEntered;
import org.doublerandom.draw.domain.TargetsMissed;
import org.doublerandom.draw.domain.TargetsSelected;
import org.doublerandom.draw.domain.VoidedDraw;
import org.doublerandom.draw.domain.WitnessAdded;
import org.doublerandom.draw.domain.assignment.PossibleInspectors;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.batch.ItemRef;
import org.doublerandom.draw.domain.batch.Mandate;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.FrameKept;
import org.doublerandom.draw.domain.copy.SealedText;
import org.doublerandom.draw.domain.derived.Relieved;
import org.doublerandom.draw.domain.entry.AddedWitness;
import org.doublerandom.draw.domain.entry.Entry;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.entry.SaltedEntry;
import org.doublerandom.draw.domain.frame.FileRoot;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.Beacon;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.Party;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.record.LogHead;
import org.doublerandom.draw.domain.record.ResultRecord;
import org.doublerandom.draw.domain.record.TwoPersons;
import org.doublerandom.draw.domain.record.VoidDetail;
import org.doublerandom.draw.domain.record.VoidRecord;
import org.doublerandom.draw.domain.request.Request;
import org.doublerandom.draw.domain.request.Requests;
import org.doublerandom.draw.domain.sampling.Allocation;
import org.doublerandom.draw.domain.sampling.StratumRule;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.draw.domain.seal.SecondSeal;
import org.doublerandom.draw.domain.seed.Reveal;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.draw.domain.selection.InspectorFacts;
import org.doublerandom.draw.domain.selection.NamedPage;
import org.doublerandom.draw.domain.selection.NamedSelection;
import org.doublerandom.draw.domain.selection.TargetFacts;
import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.draw.domain.voiding.InspectorGroup;
import org.doublerandom.draw.domain.voiding.Refreezing;
import org.doublerandom.draw.domain.voiding.Relief;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.draw.domain.witness.DiceThrows;
import org.doublerandom.testkit.Contracts;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DrawContractsTest {
    private static final DrawId DRAW = new DrawId("000000-SAMR.2024.L03.B1");
    private static final Instant ANNOUNCED = Instant.parse("2024-04-16T01:00:00Z");
    private static final Instant ENDED = Instant.parse("2024-04-16T02:00:00Z");
    private static final DrawNumber NUMBER =
            new DrawNumber(new AuthorityCode("000000-SAMR"), PlanName.of("2024.L03.B1", 1), 1);
    private static final Digest EMPTY = Digest.of("");

    private final SealedKept sealed = new SealedKept(new ReadableSeals(), JsonMapper.shared());
    private final DrawMessages messages = new DrawMessages(sealed);

    private static Announcement announcement() {
        StratumRule rule = new StratumRule(new StratumCode("ALL"), 300, 2, 2);
        FrameRoots roots = new FrameRoots(
                Suite.SHA256,
                new FileRoot(new Digest("1".repeat(64)), 62, 256),
                new FileRoot(new Digest("2".repeat(64)), 30, 256),
                new FileRoot(EMPTY, 0, 256));
        return new Announcement(
                NUMBER,
                Digest.ZEROS,
                roots,
                Allocation.of(List.of(rule), Map.of(rule.code(), 60L)),
                List.of(new Slot("FOOD"), Slot.ANYBODY),
                20,
                List.of(Party.committing(Suite.SHA256, NUMBER, new PartyName("000000-SAMR"), secret())),
                Instant.parse("2024-04-17T01:00:00Z"),
                List.of(Beacon.dice(1)));
    }

    private static Secret secret() {
        return new Secret("5e".repeat(32));
    }

    private static Kept kept() {
        return kept(null);
    }

    private static Kept kept(@Nullable Seals seals) {
        return new Kept(
                new Concealed(
                        List.of(new Deposit(new PartyName("000000-SAMR"), secret(), null)),
                        new Salt("5b".repeat(32)),
                        seals),
                List.of(new PersonId("p-officer")),
                new Requests<>(List.of(petition())));
    }

    private static Seals seals() {
        String second = "11".repeat(80);
        return new Seals(
                ReadableSeals.SECOND_KEY,
                List.of(
                        new Seals.Seal(SealedName.of(new PartyName("000000-SAMR")), "c2VhbA==", second),
                        new Seals.Seal(SealedName.SALT, "c2FsdA==", second)));
    }

    private static Request<VoidPetition> petition() {
        return new Request<>(
                1, VoidPetition.of(VoidReason.WITHDRAWN, "计划已撤回", Digest.ZEROS), new PersonId("p-officer"), ANNOUNCED);
    }

    private static ReadingsText readings() {
        return new ReadingsText(
                Instant.parse("2024-04-16T01:00:05Z"),
                List.of(),
                List.of(entry("p-wang", "000000-SAMR"), entry("p-liu", "000000-NPC")));
    }

    private static SaltedEntry entry(String person, String organisation) {
        NamedWitness witness = new NamedWitness(new PersonId(person), new PartyName(organisation));
        return new SaltedEntry(
                new Entry(
                        witness,
                        Instant.parse("2024-04-16T01:20:00Z"),
                        "35142635514263164251",
                        announcement().digest()),
                new Salt("5c".repeat(32)));
    }

    @Test
    void whatWasToldByAnEarlierVersionCannotBeMadeAgain() {
        assertThat(Contracts.of("draw/draw-announced/v1").isReadBy(DrawAnnouncedV1.class))
                .filteredOn(told -> told.outcomeSalt() == null)
                .isNotEmpty()
                .allSatisfy(told -> assertThatThrownBy(() -> told.toEvent(sealed))
                        .hasMessageContaining("outcome salt: none in the fact"));
        assertThat(Contracts.of("draw/draw-completed/v1").isReadBy(DrawCompletedV1.class))
                .filteredOn(told -> told.record() == null)
                .isNotEmpty()
                .allSatisfy(told -> {
                    assertThat(told.toOutcome().outcome().hex()).isEqualTo(told.outcomeDigest());
                    assertThatThrownBy(() -> told.toEvent(sealed)).hasMessageContaining("record: none in the fact");
                });
        assertThat(Contracts.of("draw/draw-voided/v1").isReadBy(DrawVoidedV1.class))
                .filteredOn(told -> told.detail() == null)
                .isNotEmpty()
                .allSatisfy(told -> assertThatThrownBy(() -> told.toEvent(sealed))
                        .hasMessageContaining("grounds: none in the fact"));
    }

    @Test
    void drawAnnouncedIsWrittenAsItsContractSays() {
        DrawAnnounced event = new DrawAnnounced(
                DRAW, announcement(), ANNOUNCED, committed(), new PossibleInspectors(7, 0), new Relieved(4, 2, 1));

        written("draw/draw-announced/v1", event);
        assertThat(DrawAnnouncedV1.of(event, sealed).toEvent(sealed)).isEqualTo(event);
    }

    /** With the commitment of a party whose secret comes later. */
    private static Kept committed() {
        Kept kept = kept(seals());
        Pledge pledge = new Pledge(new PartyName("999999-JUS"), new Digest("33".repeat(32)), new PersonId("p-zhou"));
        return new Kept(kept.concealed().pledged(List.of(pledge)), kept.officers(), kept.requests());
    }

    @Test
    void depositSealedIsWrittenAsItsContractSays() {
        PartyName justice = new PartyName("999999-JUS");
        String first = new ReadableSeals().seal(DRAW, secret().hex());
        Seals both = new Seals(
                ReadableSeals.SECOND_KEY, List.of(new Seals.Seal(SealedName.of(justice), first, "11".repeat(80))));
        DepositSealed event =
                new DepositSealed(DRAW, 2, new Deposit(justice, secret(), new PersonId("p-zhou")), both, ANNOUNCED);

        written("draw/deposit-sealed/v1", event);
        assertThat(DepositSealedV1.of(event).toEvent(sealed)).isEqualTo(event);
    }

    @Test
    void drawCompletedIsWrittenAsItsContractSays() {
        Reveal reveal = new Reveal(new PartyName("000000-SAMR"), secret());
        SeedText seed =
                SeedText.of(announcement(), List.of(reveal), List.of(new DiceThrows("35142635514263164251").value()));
        DrawCompleted.Proof proof =
                new DrawCompleted.Proof(announcement().digest(), seed, Digest.of("the public outcome"));

        ResultRecord result = new ResultRecord(
                NUMBER,
                announcement().digest(),
                new ResultRecord.Bound(
                        seed.seed().value(),
                        readings().digest(Suite.SHA256),
                        Digest.of("the salted outcome"),
                        proof.outcome()));
        DrawCompleted event = new DrawCompleted(
                DRAW,
                NUMBER,
                proof,
                new DrawCompleted.Count(2, 0, 1, 1, 1),
                ENDED,
                kept(),
                new DrawCompleted.Bound(result, result.digest(Suite.SHA256), readings()));

        written("draw/draw-completed/v1", event);
        assertThat(DrawCompletedV1.of(event, sealed).toEvent(sealed)).isEqualTo(event);
    }

    @Test
    void witnessAddedIsWrittenAsItsContractSays() {
        AddedWitness added =
                ReadingsText.additionOf("added p-liu 999999-LAW 2024-04-16T02:15:00Z p-leader p-officer\n");
        WitnessAdded event = new WitnessAdded(DRAW, 1, added, added.digest(Suite.SHA256));

        written("draw/witness-added/v1", event);
        assertThat(WitnessAddedV1.of(event).toEvent()).isEqualTo(event);
    }

    @Test
    void schemePublishedIsWrittenAsItsContractSays() {
        ReleasedBatch batch = Contracts.of("plan/batch-released/v1").isReadBy(BatchReleasedV1.class).stream()
                .map(BatchReleasedV1::toBatch)
                .filter(released -> released.scheme().isFixed())
                .findFirst()
                .orElseThrow();

        PublishedScheme event = PublishedScheme.of(batch, Suite.SM3, LogHead.NONE);

        written("draw/scheme-published/v1", event);
        assertThat(SchemePublishedV1.of(event).toScheme()).isEqualTo(event);
    }

    @Test
    void readingEnteredIsWrittenAsItsContractSays() {
        SaltedEntry entry = entry("p-wang", "000000-SAMR");
        SealedName name = SealedName.entry(1);
        String second = SecondSeal.ofLine(ReadableSeals.SECOND_KEY, NUMBER, name, entry.line());
        Seals.Seal seal = new Seals.Seal(name, new ReadableSeals().seal(DRAW, entry.line()), second);
        Seals seals = new Seals(ReadableSeals.SECOND_KEY, List.of(seal));
        ReadingEntered event = new ReadingEntered(DRAW, 1, entry, entry.digest(Suite.SHA256), seals);

        written("draw/reading-entered/v1", event);
        assertThat(ReadingEnteredV1.of(event).toEvent(sealed)).isEqualTo(event);
        ReadingEnteredV1 unsealed = new ReadingEnteredV1(
                DRAW.value(), DRAW.value(), "000000-SAMR", 1, event.digest().hex(), ENDED, null, null, null);
        assertThatThrownBy(() -> unsealed.toEvent(sealed)).hasMessageContaining("sealed: none in the fact");
    }

    @Test
    void whatTurnsUpAfterAVoidIsWrittenAsItsContractsSay() {
        DepositFound found = new DepositFound(
                DRAW,
                NUMBER,
                new PartyName("000000-JUS"),
                new Secret("5e".repeat(32)),
                1,
                Instant.parse("2024-04-20T02:00:00Z"));
        List<TargetId> targets = List.of(new TargetId("91000000MA0000001R"), new TargetId("T3K7QZ5MA2BCD"));

        written("draw/deposit-found/v1", found);
        EntryFound entry = new EntryFound(
                DRAW,
                NUMBER,
                new BroughtEntry(
                        2,
                        "reading p-wang 000000-SAMR 2024-04-16T01:20:00Z 35142635514263164251"
                                + " 7179db89cc0ecfbc2f01c62d196d307a8fad5d8dc92e7c8b44946106a9bcd292 "
                                + "5c".repeat(32) + "\n"),
                1,
                found.at());
        written("draw/entry-found/v1", entry);
        assertThat(EntryFoundV1.of(entry).toEntry()).isEqualTo(entry.entry());
        written("draw/targets-missed/v1", new TargetsMissed(DRAW, NUMBER, 1, 1, targets));
        assertThat(DepositFoundV1.of(found).toReveal()).isEqualTo(new Reveal(found.party(), found.secret()));
    }

    @Test
    void drawVoidedIsWrittenAsItsContractSays() {
        VoidDetail detail = new VoidDetail(new Salt("5a".repeat(32)), Digest.ZEROS);
        TwoPersons by = TwoPersons.of(new PersonId("p-officer"), new PersonId("p-approver"));
        VoidRecord record =
                new VoidRecord(NUMBER, announcement().digest(), "INFEASIBLE", detail.digest(Suite.SHA256), by);
        Relief relief = new Relief(2, List.of(new Slot("FOOD")), List.of(new InspectorGroup("000000001", "FOOD")));
        Request<VoidPetition> request = new Request<>(
                1, new VoidPetition(VoidReason.INFEASIBLE, "人手不足", null, relief), new PersonId("p-officer"), ANNOUNCED);
        Kept kept = new Kept(kept().concealed(), List.of(new PersonId("p-officer")), new Requests<>(List.of(request)));

        VoidedDraw.Approval approval = new VoidedDraw.Approval(request, new PersonId("p-approver"), ENDED);
        DrawVoided event = new DrawVoided(
                DRAW,
                record,
                record.digest(Suite.SHA256),
                true,
                new DrawVoided.Grounds(detail, approval, kept, readings(), ANNOUNCED),
                List.of());

        Contracts.of("draw/draw-voided/v1").isWhatIsWritten(messages.of(event).body(), "04-full.json");
        assertThat(DrawVoidedV1.of(event, sealed).toEvent(sealed)).isEqualTo(event);
    }

    @Test
    void drawVoidedNamesWhoseDepositIsMissing() {
        VoidDetail detail = new VoidDetail(new Salt("5a".repeat(32)), Digest.of("evidence"));
        TwoPersons by = TwoPersons.of(new PersonId("p-officer"), new PersonId("p-approver"));
        VoidRecord record = new VoidRecord(NUMBER, announcement().digest(), "MISSING", detail.digest(Suite.SHA256), by);
        Request<VoidPetition> request = new Request<>(
                1, VoidPetition.of(VoidReason.MISSING, "截止时未寄存", null), new PersonId("p-officer"), ANNOUNCED);
        Kept kept = new Kept(kept().concealed(), List.of(new PersonId("p-officer")), new Requests<>(List.of(request)));
        DrawVoided event = new DrawVoided(
                DRAW,
                record,
                record.digest(Suite.SHA256),
                true,
                new DrawVoided.Grounds(
                        detail, new VoidedDraw.Approval(request, new PersonId("p-approver"), ENDED), kept, null, null),
                List.of(new PartyName("000000-JUS")));

        Contracts.of("draw/draw-voided/v1").isWhatIsWritten(messages.of(event).body(), "05-full.json");
        assertThat(DrawVoidedV1.of(event, sealed).toEvent(sealed)).isEqualTo(event);
    }

    @Test
    void drawVoidedNamesTheFilesThatAreLost() {
        VoidDetail detail = new VoidDetail(new Salt("5a".repeat(32)), Digest.of("evidence"));
        TwoPersons by = TwoPersons.of(new PersonId("p-officer"), new PersonId("p-approver"));
        VoidRecord record = new VoidRecord(NUMBER, announcement().digest(), "FILES", detail.digest(Suite.SHA256), by);
        List<FileName> lost = List.of(FileName.ROSTER);
        VoidPetition petition = VoidPetition.of(VoidReason.FILES, "名册灭失", Digest.of("statement"))
                .lacking(lost);
        Request<VoidPetition> request = new Request<>(1, petition, new PersonId("p-officer"), ANNOUNCED);
        Kept kept = new Kept(kept().concealed(), List.of(new PersonId("p-officer")), new Requests<>(List.of(request)));
        DrawVoided event = new DrawVoided(
                DRAW,
                record,
                record.digest(Suite.SHA256),
                true,
                new DrawVoided.Grounds(
                        detail,
                        new VoidedDraw.Approval(request, new PersonId("p-approver"), ENDED),
                        kept,
                        readings(),
                        null,
                        new Refreezing(2, lost, List.of(new Slot("FOOD"), Slot.ANYBODY))),
                List.of());

        written("draw/draw-voided/v1", event);
        assertThat(DrawVoidedV1.of(event, sealed).toEvent(sealed)).isEqualTo(event);
    }

    @Test
    void targetsSelectedIsWrittenAsItsContractSays() {
        ItemRef item = new ItemRef("ZJ2017-1", "1", "获证食品生产企业监管", "guide-ZJ2017-1", 1, new Digest("ab".repeat(32)));
        Mandate mandate = new Mandate(
                "青禾县市场监督管理局", "000000-SAMR", LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30), List.of(item));
        List<InspectorFacts> team = List.of(
                inspector("I2A7K9QXZ", "p-inspector-1", "周敏", "ZF-000001"),
                inspector("I7QX2A9KZ", "p-inspector-2", "吴强", "ZF-000002"));
        String uscc = "91000000MA0000001R";
        NamedPage page = new NamedPage(
                1,
                1,
                List.of(
                        new NamedSelection(
                                new TargetFacts(
                                        new TargetId(uscc), "青禾县稻香食品有限公司", uscc, "ENTERPRISE", "青禾县东街道1号", "000000001"),
                                team),
                        new NamedSelection(
                                new TargetFacts(
                                        new TargetId("T0A1B2C3D4E5F"),
                                        "老张豆腐坊",
                                        null,
                                        "SOLE_PROPRIETOR",
                                        "青禾县西街道2号",
                                        "000000002"),
                                team)));

        TargetsSelected event = new TargetsSelected(DRAW, NUMBER, mandate, page);

        written("draw/targets-selected/v1", event);
        assertThat(TargetsSelectedV1.of(event).toPage()).isEqualTo(page);
    }

    private static InspectorFacts inspector(String number, String person, String name, String certificate) {
        return new InspectorFacts(new InspectorId(number), new PersonId(person), name, "000000001", certificate);
    }

    private void written(String contract, Object event) {
        Contracts.of(contract).isSound().isWhatIsWritten(messages.of(event).body());
    }

    @Test
    void frameKeptIsWrittenAsItsContractSaysAndFrameCopiedIsRead() {
        FrameRoots roots = new FrameRoots(
                Suite.SHA256,
                new FileRoot(new Digest("aa".repeat(32)), 62, 256),
                new FileRoot(new Digest("bb".repeat(32)), 9, 256),
                new FileRoot(new Digest("cc".repeat(32)), 1, 256));
        SealedText roster = new SealedText(new Digest("dd".repeat(32)), 640, 3);
        SealedText conflicts = new SealedText(new Digest("ee".repeat(32)), 480, 3);

        written("draw/frame-kept/v1", new FrameKept(DRAW, roots, 1, roster, conflicts));
        assertThat(Contracts.of("publication/frame-copied/v1").isReadBy(FrameCopiedV1.class))
                .allSatisfy(copied -> assertThat(copied.toRoots()).isEqualTo(roots));
    }

    @Test
    void aSecondAttemptBelongsToTheSameBatch() {
        DrawNumber again = new DrawNumber(NUMBER.authority(), PlanName.of("2024.L03.B1", 2), 3);

        assertThat(DrawMessages.batchOf(again)).isEqualTo("000000-SAMR.2024.L03.B1");
        assertThat(again.plan().attempt()).isEqualTo(2);
        assertThat(NUMBER.plan().attempt()).isEqualTo(1);
    }

    @Test
    void everyExampleOfTheFactsThatDrawsFollowIsRead() {
        assertThat(Contracts.of("plan/batch-released/v1").isReadBy(BatchReleasedV1.class))
                .allSatisfy(batch -> assertThat(batch.toBatch().id()).isEqualTo(DRAW));
        assertThat(Contracts.of("directory/frame-frozen/v1").isReadBy(FrameFrozenV1.class))
                .allSatisfy(frame -> assertThat(frame.toRoots().pool().lines()).isEqualTo(62));
        for (String step : List.of("begun", "ended")) {
            assertThat(Contracts.of("inspection/inspection-" + step + "/v1").isReadBy(VisitV1.class))
                    .allSatisfy(visit -> assertThat(visit.toDraw()).isEqualTo(DRAW))
                    .allSatisfy(visit -> assertThat(visit.toTarget()).isEqualTo(new TargetId("91000000MA0ABC123D")));
        }
    }
}
