package org.doublerandom.draw.domain;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.batch.ItemRef;
import org.doublerandom.draw.domain.batch.Mandate;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.batch.Scheme;
import org.doublerandom.draw.domain.entry.SeenDice;
import org.doublerandom.draw.domain.file.Disclosure;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.record.LogHead;
import org.doublerandom.draw.domain.record.RecordSeal;
import org.doublerandom.draw.domain.sampling.StratumRule;
import org.doublerandom.draw.domain.selection.DirectoryFacts;
import org.doublerandom.draw.domain.selection.InspectorFacts;
import org.doublerandom.draw.domain.selection.NamedPage;
import org.doublerandom.draw.domain.selection.SelectionPage;
import org.doublerandom.draw.domain.selection.TargetFacts;
import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.draw.domain.terms.SchemeText;
import org.doublerandom.draw.domain.terms.Terms;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.draw.domain.witness.DiceThrows;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/** A draw of restaurants in one county, run by officer Chen and watched by Wang and Liu. */
public final class DrawFixtures {
    public static final Instant RELEASED = Instant.parse("2024-04-16T01:00:00Z");
    public static final Instant NOW = Instant.parse("2024-04-20T01:00:00Z");
    public static final Instant ENTRIES = Instant.parse("2024-04-20T01:01:01Z");
    public static final Instant CLOSE = Instant.parse("2024-04-21T01:00:00Z");
    public static final LogHead PREV = new LogHead(Suite.SHA256, "the record before");
    public static final Secret SECRET = new Secret("5e".repeat(32));
    public static final RecordSeal SEAL = new RecordSeal(PREV, new Salt("5a".repeat(32)));
    public static final DrawNumber NUMBER =
            new DrawNumber(new AuthorityCode("330100-SAMR"), PlanName.of("2024.L07.B1", 1), 7);
    public static final DiceThrows THROWS = new DiceThrows("35142635514263164251");
    public static final DiceThrows OTHER_THROWS = new DiceThrows("35142635514263164252");
    public static final DiceThrows THIRD_THROWS = new DiceThrows("35142635514263164253");
    public static final ItemRef ITEM = new ItemRef("I-1", "3.2", "食品经营", "G-1", 4, Digest.of("guide"));

    /** The first instant behind the window of {@link #MANDATE}. */
    public static final Instant AFTER_THE_WINDOW = Instant.parse("2024-06-30T16:00:00Z");

    public static final Mandate MANDATE = new Mandate(
            "杭州市市场监督管理局", "330100-SAMR", LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30), List.of(ITEM));

    private static final String ROSTER = "I1\t*\tFOOD\t99\t0\nI2\t3301\t-\t99\t1\nI3\t*\tFOOD\t99\t0\n";

    private DrawFixtures() {}

    public static Person person(String id, Role... roles) {
        return new Person(new PersonId(id), NUMBER.authority(), Set.of(roles));
    }

    /** Whoever has every role: only his duties can exclude him. */
    public static Person almighty(String id) {
        return person(id, Role.values());
    }

    public static Person officerChen() {
        return person("chen", Role.DRAW_OFFICER);
    }

    public static Person witnessWang() {
        return person("wang", Role.WITNESS);
    }

    public static Person witnessLiu() {
        return new Person(new PersonId("liu"), new AuthorityCode("999999-LAW"), Set.of(Role.WITNESS));
    }

    public static Person witnessZhao() {
        return new Person(new PersonId("zhao"), new AuthorityCode("999999-NEWS"), Set.of(Role.WITNESS));
    }

    public static Person approverSun() {
        return person("sun", Role.APPROVER);
    }

    /** From outside the bureau. */
    public static Person supervisorGao() {
        return new Person(new PersonId("gao"), new AuthorityCode("999999-DISCIPLINE"), Set.of(Role.SUPERVISOR));
    }

    public static Frame restaurants(int count) {
        return frame(count, ROSTER);
    }

    public static Frame restaurants(int count, Suite suite) {
        return Frame.read(suite, files(count, ROSTER), 16);
    }

    public static Frame restaurantsWithOneInspector(int count) {
        return frame(count, "I1\t*\tFOOD\t99\t0\n");
    }

    private static Frame frame(int count, String roster) {
        return Frame.read(Suite.SHA256, files(count, roster), 16);
    }

    public static FrameFiles filesOfRestaurants(int count) {
        return files(count, ROSTER);
    }

    private static FrameFiles files(int count, String roster) {
        String pool = IntStream.range(0, count)
                .mapToObj(n -> String.format("R%04d\t330102\tS1\t0\t-\n", n))
                .collect(joining());
        return new FrameFiles(bytes(pool), bytes(roster), bytes("I1\tR0001\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    public static Scheme takingHalf() {
        return takingHalf(List.of());
    }

    /** @param parties who leaves a secret beside the authority */
    public static Scheme takingHalf(List<PartyName> parties) {
        StratumRule half = new StratumRule(new StratumCode("S1"), 5000, 1, 1);
        return new Scheme(
                List.of(half),
                List.of(new Slot("FOOD"), Slot.ANYBODY),
                20,
                MANDATE,
                parties,
                SchemeText.of("批次 2024.L07.B1\n", terms()).text(),
                Disclosure.OPEN);
    }

    /** Twenty throws, a minute after the publication, read by Wang of the bureau, Liu and Zhao from outside. */
    public static Terms terms() {
        return new Terms(
                new Terms.Filter(List.of("ENTERPRISE"), List.of(), List.of(), List.of(), List.of(), null),
                List.of("I-1"),
                List.of("CLOSED"),
                List.of(),
                20,
                60,
                List.of(
                        new NamedWitness(new PersonId("liu"), new PartyName("999999-LAW")),
                        new NamedWitness(new PersonId("wang"), new PartyName("330100-SAMR")),
                        new NamedWitness(new PersonId("zhao"), new PartyName("999999-NEWS"))));
    }

    public static ReleasedBatch batch() {
        return batch(NUMBER.plan());
    }

    public static ReleasedBatch batch(PlanName plan) {
        return new ReleasedBatch(
                NUMBER.authority(),
                plan,
                takingHalf(),
                new PersonId("drafter"),
                new PersonId("approver"),
                new PersonId("releaser"),
                new PersonId("confirmer"),
                null,
                RELEASED);
    }

    public static OpenedDraw openedDraw(Frame frame) {
        return openedDraw(officerChen(), frame);
    }

    public static OpenedDraw openedDraw(Person officer, Frame frame) {
        Concealed concealed = new Concealed(List.of(new Deposit(new PartyName("SAMR"), SECRET, null)), SEAL.salt());
        return OpenedDraw.open(Attempt.first(batch()), new Opening(NUMBER.serial(), officer, concealed), frame);
    }

    /** The pages of the drawn with facts as the directory might give them. */
    public static List<NamedPage> named(Draw drawn) {
        return drawn.pages().stream().map(page -> page.named(factsOf(page))).toList();
    }

    public static DirectoryFacts factsOf(SelectionPage page) {
        return DirectoryFacts.of(
                page.targets().stream()
                        .map(id -> new TargetFacts(id, "饭店" + id, null, "ENTERPRISE", "东街", "330102"))
                        .toList(),
                page.inspectors().stream()
                        .map(id -> new InspectorFacts(id, new PersonId("p-" + id), "官员" + id, "3301", "C-" + id))
                        .toList());
    }

    public static AnnouncedDraw announcedDraw(Frame frame) {
        return openedDraw(frame)
                .announce(officerChen(), NOW, CLOSE, PREV)
                .state()
                .asAnnounced();
    }

    public static AnnouncedDraw publishedDraw(Frame frame) {
        return announcedDraw(frame).published(NOW.plusSeconds(1));
    }

    public static AnnouncedDraw read(AnnouncedDraw draw, Person witness, DiceThrows diceThrows) {
        return entering(draw, witness, diceThrows).state().asAnnounced();
    }

    /** At the first moment at which entries are accepted. */
    public static Changed<Draw> entering(Draw draw, Person witness, DiceThrows diceThrows) {
        Digest announcement =
                Announcement.parse(draw.texts().get(DrawFile.ANNOUNCEMENT)).digest();
        return draw.enter(witness, new SeenDice(diceThrows.digits(), announcement), SEAL.salt(), ENTRIES);
    }

    /** Completed, or found infeasible. */
    public static Draw complete(AnnouncedDraw draw, Frame frame) {
        return draw.compute(frame) instanceof Computed.Drawn drawn
                ? draw.complete(drawn.outcome(), PREV, NOW).state()
                : draw.infeasible(((Computed.Infeasible) draw.compute(frame)).diagnosis());
    }

    /** Completed, and its result acknowledged by the broker. */
    public static CompletedDraw publishedResult(AnnouncedDraw draw, Frame frame) {
        return (CompletedDraw)
                complete(draw, frame).resultPublished(List.of(), NOW).state();
    }

    public static AnnouncedDraw agreedDraw(Frame frame) {
        return read(read(publishedDraw(frame), witnessWang(), THROWS), witnessLiu(), THROWS);
    }

    /** Three entered three different readings. */
    public static AnnouncedDraw unreadableDraw(Frame frame) {
        AnnouncedDraw two = read(read(publishedDraw(frame), witnessWang(), THROWS), witnessLiu(), OTHER_THROWS);
        return read(two, witnessZhao(), THIRD_THROWS);
    }

    public static VoidPetition unreadable() {
        return VoidPetition.of(VoidReason.READINGS, "All three differ.", null);
    }

    /** @param order digest of the order; null where none is named */
    public static VoidPetition byLaw(@Nullable Digest order) {
        return VoidPetition.of(VoidReason.LAW, "The court has set the draw aside.", order);
    }

    public static VoidedDraw voidByLaw(CompletedDraw draw, Digest order) {
        return (VoidedDraw) draw.requestVoid(byLaw(order), officerChen(), NOW)
                .approveVoid(1, supervisorGao(), SEAL, NOW)
                .state();
    }

    public static VoidPetition withdrawal() {
        return VoidPetition.of(VoidReason.WITHDRAWN, "The plan was withdrawn.", Digest.of("letter"));
    }
}
