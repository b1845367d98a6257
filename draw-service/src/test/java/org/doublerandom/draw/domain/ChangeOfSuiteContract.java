package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.draw.domain.DrawFixtures.CLOSE;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.NUMBER;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.entering;
import static org.doublerandom.draw.domain.DrawFixtures.factsOf;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.withdrawal;
import static org.doublerandom.draw.domain.DrawFixtures.witnessLiu;
import static org.doublerandom.draw.domain.DrawFixtures.witnessWang;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.altering.AlteringInputs;
import org.doublerandom.draw.domain.altering.Grounds;
import org.doublerandom.draw.domain.altering.Strike;
import org.doublerandom.draw.domain.altering.StrikeReason;
import org.doublerandom.draw.domain.altering.VisitsSoFar;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.log.AuthorityLog;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.record.LogEntry;
import org.doublerandom.draw.domain.record.LogHead;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.RecordSeal;
import org.doublerandom.draw.domain.selection.DirectoryFacts;
import org.doublerandom.draw.domain.selection.SelectionPage;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Suite;
import org.doublerandom.verifier.Verify;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An authority changes its suite between batches (protocol §10); run against each store of draws. */
public abstract class ChangeOfSuiteContract {
    private static final Concealed CONCEALED =
            new Concealed(List.of(Deposit.of(NUMBER.authority(), SECRET)), SEAL.salt());

    @TempDir
    Path folder;

    protected abstract Draws draws();

    /** The facts that lie beside the state. */
    protected abstract List<Object> facts();

    /** Announced by turns, altered and void in between, each batch in the suite that its scheme promised. */
    private List<LogEntry> changing(Draws draws) {
        promise(draws, 1, Suite.SHA256);
        complete(draws, 1, Suite.SHA256);
        promise(draws, 2, Suite.SHA256);
        promise(draws, 3, Suite.SM3);
        complete(draws, 3, Suite.SM3);
        promise(draws, 4, Suite.SM3);
        giveUp(draws, open(draws, 4, Suite.SM3));
        complete(draws, 2, Suite.SHA256);
        strike(draws, id(3), restaurants(10, Suite.SM3));
        return draws.logOf(NUMBER.authority(), PageRequest.first()).rows();
    }

    @Test
    void eachRecordIsNamedInTheSuiteOfTheLastAnnouncementAndToldSo() {
        List<LogEntry> log = changing(draws());

        assertThat(log)
                .extracting(LogEntry::suite)
                .map(Suite::name)
                .containsExactly(
                        "SHA256", "SHA256", "SHA256", "SHA256", "SHA256", "SM3", "SM3", "SM3", "SM3", "SHA256",
                        "SHA256", "SHA256");
        for (int i = 1; i < log.size(); i++) {
            LogRecord record = log.get(i).record();
            assertThat(record.prev())
                    .as(record.text())
                    .isEqualTo(log.get(i - 1).record().digest(log.get(i).suite()));
        }
        assertThat(facts().stream().flatMap(ChangeOfSuiteContract::told))
                .containsExactlyElementsOf(log.stream().map(LogEntry::digest).toList());
    }

    /** What a fact tells as the digest of its record. */
    private static Stream<Digest> told(Object fact) {
        if (fact instanceof PublishedScheme scheme) {
            return Stream.of(scheme.digest());
        }
        if (fact instanceof DrawAnnounced announced) {
            return Stream.of(announced.announcement().digest());
        }
        if (fact instanceof DrawCompleted completed) {
            return Stream.of(completed.bound().digest());
        }
        if (fact instanceof DrawVoided voided) {
            return Stream.of(voided.digest());
        }
        return fact instanceof DrawAltered altered ? Stream.of(altered.digest()) : Stream.empty();
    }

    @Test
    void theDigestsInsideARecordAreInTheSuiteOfItsOwnAnnouncement() {
        Draws draws = draws();
        changing(draws);

        for (int n = 1; n <= 3; n++) {
            CompletedDraw draw = draws.get(id(n)).asCompleted();
            Suite suite = n == 3 ? Suite.SM3 : Suite.SHA256;
            Outcome outcome = draw.outcome();
            assertThat(draw.announced().announcement().suite()).isEqualTo(suite);
            assertThat(draw.result().bound().seed())
                    .isEqualTo(suite.of(draw.texts().get(DrawFile.SEED)));
            assertThat(draw.result().bound().publicOutcome()).isEqualTo(suite.of(outcome.publicText()));
            assertThat(draws.publicTexts(id(n)).text(DrawFile.OUTCOME).pieces().whole())
                    .isEqualTo(outcome.publicText().getBytes(StandardCharsets.US_ASCII));
        }
        VoidedDraw voided = (VoidedDraw) draws.get(id(4));
        assertThat(voided.record().detail())
                .isEqualTo(Suite.SM3.of(voided.detail().text()));
        assertThat(voided.detail().evidence())
                .isEqualTo(Suite.SM3.of(restaurants(10, Suite.SM3).roots().lines()));
    }

    @Test
    void theLogIsOneChainToThisServiceAndToTheVerifier() throws IOException {
        Draws draws = draws();
        List<LogRecord> records = changing(draws).stream().map(LogEntry::record).toList();
        String voided = ((VoidedDraw) draws.get(id(4))).detail().text();
        String struck = draws.get(id(3)).details().get(0);

        AuthorityLog log = new AuthorityLog();
        records.subList(0, 9).forEach(record -> log.add(record.text()));
        log.requireDetail(9, records.get(8), voided);
        records.subList(9, 12).forEach(record -> log.add(record.text()));
        log.requireDetail(12, records.get(11), struck);

        Files.writeString(
                folder.resolve("log.txt"), records.stream().map(LogRecord::text).collect(Collectors.joining()));
        Files.writeString(folder.resolve("void.txt"), voided);
        Files.writeString(folder.resolve("strike.txt"), struck);
        assertThat(verified("log.txt", "void.txt", "strike.txt")).contains("form one chain");
    }

    private String verified(String... files) {
        List<String> arguments = Stream.concat(
                        Stream.of("log", "--lang", "en"),
                        Stream.of(files).map(file -> folder.resolve(file).toString()))
                .toList();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Verify.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("WRONG");
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatWasToldBehindAChangeIsPlacedAgain() {
        Draws draws = draws();
        Suite sm3 = Suite.SM3;
        PublishedScheme scheme = PublishedScheme.of(batch(1), sm3, LogHead.NONE);
        OpenedDraw opened = opening(1, sm3, 1);
        Announcement announcement = opened.announce(officerChen(), NOW, CLOSE, LogHead.NONE.after(scheme.record()))
                .state()
                .asAnnounced()
                .announcement();
        Draw announced = opened.announce(officerChen(), NOW, CLOSE, LogHead.NONE.after(scheme.record()))
                .state();
        PublishedScheme next = PublishedScheme.of(
                batch(2), sm3, LogHead.NONE.after(scheme.record()).after(announcement));

        draws.rebuild(scheme);
        draws.rebuild(id(1), known -> announced);
        draws.rebuild(next);

        assertThat(draws.get(id(1))).isEqualTo(announced);
        assertThat(draws.scheme(id(1))).hasValue(scheme);
        assertThat(draws.scheme(id(2))).hasValue(next);
        assertThat(draws.logOf(NUMBER.authority(), PageRequest.first()).rows())
                .containsExactly(
                        new LogEntry(1, Suite.SHA256, scheme.record()),
                        new LogEntry(2, sm3, announcement),
                        new LogEntry(3, sm3, next.record()));
    }

    private static ReleasedBatch batch(int n) {
        return DrawFixtures.batch(PlanName.of("2024.L07.B" + n, 1));
    }

    private static DrawId id(int n) {
        return batch(n).id();
    }

    private static void promise(Draws draws, int n, Suite suite) {
        draws.promise(id(n), head -> PublishedScheme.of(batch(n), suite, head));
    }

    private static OpenedDraw opening(int n, Suite suite, long serial) {
        return OpenedDraw.open(
                Attempt.first(batch(n)), new Opening(serial, officerChen(), CONCEALED), restaurants(10, suite));
    }

    private static DrawId open(Draws draws, int n, Suite suite) {
        return draws.open(id(n), serial -> opening(n, suite, serial)).id();
    }

    private static void complete(Draws draws, int n, Suite suite) {
        DrawId id = open(draws, n, suite);
        draws.append(id, (draw, head) -> draw.asOpened().announce(officerChen(), NOW, CLOSE, head));
        draws.change(id, draw -> Changed.to(draw.published(NOW)));
        draws.change(id, draw -> entering(draw, witnessWang(), THROWS));
        draws.change(id, draw -> entering(draw, witnessLiu(), THROWS));
        Computed computed = draws.get(id).asAnnounced().compute(restaurants(10, suite));
        Outcome outcome = ((Computed.Drawn) computed).outcome();
        draws.append(id, (draw, head) -> draw.asAnnounced().complete(outcome, head, NOW));
        draws.change(id, draw -> draw.resultPublished(List.of(), NOW));
    }

    private static void giveUp(Draws draws, DrawId id) {
        draws.change(id, draw -> Changed.to(draw.requestVoid(withdrawal(), officerChen(), NOW)));
        draws.append(id, (draw, head) -> draw.approveVoid(1, approverSun(), new RecordSeal(head, SEAL.salt()), NOW));
    }

    private static void strike(Draws draws, DrawId id, Frame frame) {
        Strike strike = new Strike(
                draws.get(id).asCompleted().outcome().sample().primaries().first(),
                StrikeReason.MOVED,
                new Grounds("见附件", null));
        draws.change(id, draw -> Changed.to(draw.asCompleted().requestAlteration(strike, officerChen(), NOW)));
        draws.append(id, (draw, head) -> {
            CompletedDraw completed = draw.asCompleted();
            AlteredDraw altered = completed.altered(
                    completed.approvable(1, Strike.class, approverSun()), new AlteringInputs(frame, VisitsSoFar.NONE));
            DirectoryFacts names = factsOf(new SelectionPage(1, 1, altered.selections()));
            return completed.alter(altered, approverSun().id(), names, new RecordSeal(head, SEAL.salt()), NOW);
        });
    }
}
