package org.doublerandom.draw.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.doublerandom.draw.domain.DrawAltered;
import org.doublerandom.draw.domain.SelectionReplaced;
import org.doublerandom.draw.domain.SelectionsEnded;
import org.doublerandom.draw.domain.altering.Alteration;
import org.doublerandom.draw.domain.altering.Change;
import org.doublerandom.draw.domain.altering.ChangeReason;
import org.doublerandom.draw.domain.altering.Grounds;
import org.doublerandom.draw.domain.altering.Petition;
import org.doublerandom.draw.domain.altering.Strike;
import org.doublerandom.draw.domain.altering.StrikeReason;
import org.doublerandom.draw.domain.batch.ItemRef;
import org.doublerandom.draw.domain.batch.Mandate;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.record.ChangeRecord;
import org.doublerandom.draw.domain.record.Detail;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.Replacement;
import org.doublerandom.draw.domain.record.StrikeRecord;
import org.doublerandom.draw.domain.record.TwoPersons;
import org.doublerandom.draw.domain.record.VoidDetail;
import org.doublerandom.draw.domain.request.Request;
import org.doublerandom.draw.domain.sampling.DrawnTarget;
import org.doublerandom.draw.domain.sampling.Ticket;
import org.doublerandom.draw.domain.selection.InspectorFacts;
import org.doublerandom.draw.domain.selection.NamedSelection;
import org.doublerandom.draw.domain.selection.TargetFacts;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.testkit.Contracts;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AlterationContractsTest {
    private static final DrawId DRAW = new DrawId("000000-SAMR.2024.L03.B1");
    private static final DrawNumber NUMBER =
            new DrawNumber(new AuthorityCode("000000-SAMR"), PlanName.of("2024.L03.B1", 1), 1);
    private static final Instant AT = Instant.parse("2024-04-18T02:00:00Z");
    private static final TargetId STRUCK = new TargetId("T3K7QZ5MA2BCD");
    private static final TargetId SUCCESSOR = new TargetId("91000000MA0000001R");
    private static final InspectorId INSPECTOR = new InspectorId("I2A7K9QXZ");
    private static final Grounds GROUNDS = new Grounds("见附件", Digest.of("certificate"));
    private static final PersonId APPROVER = new PersonId("p-approver");
    private static final PersonId OFFICER = new PersonId("p-officer");

    private final SealedKept sealed =
            new SealedKept(new ReadableSeals(), JsonMapper.builder().build());
    private final DrawMessages messages = new DrawMessages(sealed);

    private static Detail detail(List<Recusal> conflicts) {
        TreeMap<TargetId, List<InspectorId>> teams = new TreeMap<>();
        teams.put(SUCCESSOR, List.of(INSPECTOR, new InspectorId("I7QX2A9KZ")));
        VoidDetail basis = new VoidDetail(new Salt("5a".repeat(32)), GROUNDS.bound());
        return new Detail(basis, List.of(), conflicts, List.of(), teams);
    }

    private static DrawAltered event(int n, Petition petition, LogRecord.Altering record, Detail detail) {
        Request<Petition> request = new Request<>(n, petition, OFFICER, AT.minusSeconds(60));
        return new DrawAltered(
                DRAW, n, new Alteration(record, detail, request, APPROVER, AT), record.digest(Suite.SHA256));
    }

    private static DrawAltered strike() {
        Detail detail = detail(List.of());
        Replacement replacement = new Replacement(
                new StratumCode("ALL"), 2, STRUCK, new DrawnTarget(SUCCESSOR, new Ticket(Digest.of("ticket"))));
        StrikeRecord record = new StrikeRecord(
                NUMBER,
                Digest.of("before"),
                "CLOSED",
                List.of(replacement),
                Digest.of(detail.text()),
                TwoPersons.of(OFFICER, APPROVER));
        return event(1, new Strike(STRUCK, StrikeReason.CLOSED, GROUNDS), record, detail);
    }

    private static DrawAltered change() {
        Recusal recusal = new Recusal(INSPECTOR, SUCCESSOR);
        Detail detail = detail(List.of(recusal));
        ChangeRecord record = new ChangeRecord(
                NUMBER, Digest.of("before"), "LEFT", Digest.of(detail.text()), TwoPersons.of(OFFICER, APPROVER));
        Change change =
                new Change(List.of(recusal), List.of(INSPECTOR), ChangeReason.LEFT, new Grounds("调离，见附件", null));
        return event(2, change, record, detail);
    }

    @Test
    void drawAlteredIsWrittenAsItsContractSays() {
        written("draw/draw-altered/v1", strike());

        assertThat(DrawAlteredV1.of(strike(), sealed).toEvent(sealed)).isEqualTo(strike());
        assertThat(DrawAlteredV1.of(change(), sealed).toEvent(sealed)).isEqualTo(change());
    }

    @Test
    void recusalsAreNotInTheClear() {
        DrawAlteredV1 written = DrawAlteredV1.of(change(), sealed);

        assertThat(written.kind()).isEqualTo("change");
        assertThat(written.record()).doesNotContain(INSPECTOR.value(), SUCCESSOR.value());
    }

    @Test
    void selectionReplacedIsWrittenAsItsContractSays() {
        ItemRef item = new ItemRef("ZJ2017-1", "1", "获证食品生产企业监管", "guide-ZJ2017-1", 1, new Digest("ab".repeat(32)));
        Mandate mandate = new Mandate(
                "青禾县市场监督管理局", "000000-SAMR", LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30), List.of(item));
        String uscc = SUCCESSOR.value();
        NamedSelection successor = new NamedSelection(
                new TargetFacts(SUCCESSOR, "青禾县稻香食品有限公司", uscc, "ENTERPRISE", "青禾县东街道1号", "000000001"),
                List.of(
                        inspector("I2A7K9QXZ", "p-inspector-1", "周敏", "ZF-000001"),
                        inspector("I7QX2A9KZ", "p-inspector-2", "吴强", "ZF-000002")));

        written(
                "draw/selection-replaced/v1",
                "01-full.json",
                new SelectionReplaced(DRAW, NUMBER, mandate, 1, STRUCK, List.of(successor)));
        written(
                "draw/selection-replaced/v1",
                "02-full.json",
                new SelectionsEnded(DRAW, NUMBER, mandate, 2, VoidReason.LAW));
    }

    private static InspectorFacts inspector(String number, String person, String name, String certificate) {
        return new InspectorFacts(new InspectorId(number), new PersonId(person), name, "000000001", certificate);
    }

    private void written(String contract, String example, Object event) {
        Contracts.of(contract).isSound().isWhatIsWritten(messages.of(event).body(), example);
    }

    private void written(String contract, Object event) {
        Contracts.of(contract).isSound().isWhatIsWritten(messages.of(event).body());
    }
}
