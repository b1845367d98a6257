package org.doublerandom.draw.application;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.draw.domain.DrawFixtures.CLOSE;
import static org.doublerandom.draw.domain.DrawFixtures.ENTRIES;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.filesOfRestaurants;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.witnessLiu;
import static org.doublerandom.draw.domain.DrawFixtures.witnessWang;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.DrawCompleted;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.TargetsSelected;
import org.doublerandom.draw.domain.batch.Suites;
import org.doublerandom.draw.domain.entry.SeenDice;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.LogEntry;
import org.doublerandom.draw.domain.selection.DirectoryFacts;
import org.doublerandom.draw.domain.selection.InspectorFacts;
import org.doublerandom.draw.domain.selection.NamedPages;
import org.doublerandom.draw.domain.selection.NamedSelection;
import org.doublerandom.draw.domain.selection.TargetFacts;
import org.doublerandom.draw.messaging.ReadableSeals;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The process dies at each write of a completion, before it and behind it; another over the same store goes on, an hour later,
 * when everybody in the directory has another name. The draw either happened, once and with the same bytes, or did not.
 */
class BrokenOffCompletionTest {
    private static final DrawId ID = batch().id();

    /** Two pages of selections, the result record with the completed draw, and the drawn that are told behind it. */
    private static final int WRITES = 4;

    private static final Instant LATER = NOW.plusSeconds(7_200);

    /** The process is no more; nobody in it hears of it. */
    private static final class Died extends Error {
        private static final long serialVersionUID = 1;
    }

    private enum Moment {
        BEFORE,
        BEHIND
    }

    /** When a process dies: at which of its writes, and on which side of it. */
    private static final class Fate {
        private final int write;
        private final Moment moment;
        private int writes;

        private Fate(int write, Moment moment) {
            this.write = write;
            this.moment = moment;
        }

        static Fate none() {
            return new Fate(Integer.MAX_VALUE, Moment.BEFORE);
        }

        private void meet(boolean isWrite, Moment now) {
            if (isWrite && now == Moment.BEFORE) {
                writes++;
            }
            if (isWrite && now == moment && writes == write) {
                throw new Died();
            }
        }

        /** A port of which some methods write. */
        private <T> T of(Class<T> port, T store, Set<String> writing) {
            return port.cast(Proxy.newProxyInstance(
                    port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                        boolean isWrite = writing.contains(method.getName());
                        meet(isWrite, Moment.BEFORE);
                        try {
                            Object answer = method.invoke(store, arguments);
                            meet(isWrite, Moment.BEHIND);
                            return answer;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }
    }

    /** What outlives a process. */
    private static final class Store {
        private final InMemoryDraws draws = new InMemoryDraws();
        private final InMemoryFrameCopies frames = new InMemoryFrameCopies();
        private final InMemoryNamedPages pages = new InMemoryNamedPages();
        private String name = "饭店";
        private Instant now = NOW;

        /** Everything that stands before the completion. */
        static Store agreed(FrameFiles files) {
            Store store = new Store();
            store.prepare(files);
            return store;
        }

        private void prepare(FrameFiles files) {
            InMemoryReleasedBatches batches = new InMemoryReleasedBatches();
            KeepScheme schemes = new KeepScheme(batches, draws, new Suites(Set.of()));
            schemes.keep(batch());
            schemes.promise(batch());
            frames.keep(ID, files, Frame.read(Suite.SHA256, files, 16).roots());
            DrawFrames drawFrames = new DrawFrames(frames, draws);
            new OpenDraw(batches, drawFrames, draws, new FixedChance()).open(ID, false, officerChen());
            InMemoryPublicCopies outside = new InMemoryPublicCopies();
            outside.note(ID, frames.get(ID).roots(), NOW);
            new AnnounceDraw(
                            draws,
                            new SealTwice(new ReadableSeals()),
                            new RequireCopied(drawFrames, outside),
                            clock(NOW))
                    .announce(ID, Optional.of(CLOSE), officerChen());
            new MarkAnnouncementPublished(draws, clock(NOW)).mark(ID);
            enter(witnessWang());
            enter(witnessLiu());
        }

        private void enter(Person witness) {
            SeenDice seen = new SeenDice(
                    THROWS.digits(), draws.get(ID).asAnnounced().announcement().digest());
            new EnterReading(draws, new SealTwice(new ReadableSeals()), () -> {}, new FixedChance(), clock(ENTRIES))
                    .enter(ID, seen, witness);
        }

        /** A new process takes up what is due, and tells what the broker has acknowledged. */
        void run(Fate fate) {
            Draws dying = fate.of(Draws.class, draws, Set.of("change", "append"));
            NamedPages dyingPages = fate.of(NamedPages.class, pages, Set.of("keep"));
            NamePage namePage = new NamePage(dyingPages, (draw, targets, inspectors) -> facts(targets, inspectors));
            CompleteDraw complete = new CompleteDraw(
                    dying,
                    new DrawFrames(frames, dying),
                    namePage,
                    new DepositSecret(dying, new SealTwice(new ReadableSeals()), clock(now)),
                    clock(now));
            complete.due().forEach(complete::complete);
            if (draws.events.stream().anyMatch(DrawCompleted.class::isInstance)) {
                new TellDrawn(dying, dyingPages, clock(now)).tell(ID);
            }
        }

        /** @return whether the process died */
        boolean diesBy(Fate fate) {
            try {
                run(fate);
                return false;
            } catch (Died died) {
                now = LATER;
                name = "renamed";
                return true;
            }
        }

        private DirectoryFacts facts(Collection<TargetId> targets, Collection<InspectorId> inspectors) {
            return DirectoryFacts.of(
                    targets.stream()
                            .map(id -> new TargetFacts(id, name, null, "ENTERPRISE", "东街", "330102"))
                            .toList(),
                    inspectors.stream()
                            .map(id -> new InspectorFacts(id, new PersonId("p-" + id), "官员", "3301", "-"))
                            .toList());
        }

        Map<DrawFile, String> texts() {
            return draws.get(ID).texts();
        }

        List<String> log() {
            return draws.logOf(ID.authority(), PageRequest.first()).rows().stream()
                    .map(LogEntry::record)
                    .map(record -> record.text())
                    .toList();
        }

        private <T> List<T> told(Class<T> event) {
            return draws.events.stream()
                    .filter(event::isInstance)
                    .map(event::cast)
                    .collect(toList());
        }

        /** Page by page who is visited by whom; how they are called, the first look into the directory has decided. */
        private List<String> pages() {
            return told(TargetsSelected.class).stream()
                    .map(TargetsSelected::page)
                    .map(page -> page.page() + " of " + page.pages() + ": "
                            + page.selections().stream().map(Store::visit).collect(toList()))
                    .collect(toList());
        }

        private static String visit(NamedSelection selection) {
            return selection.target().target() + " by "
                    + selection.team().stream().map(InspectorFacts::inspector).collect(toList());
        }

        void requireLike(Store whole, String what) {
            assertThat(texts()).as("texts, " + what).isEqualTo(whole.texts());
            assertThat(log()).as("log, " + what).isEqualTo(whole.log());
            assertThat(draws.events.stream().map(Object::getClass))
                    .as("facts, " + what)
                    .containsExactlyElementsOf(
                            whole.draws.events.stream().map(Object::getClass).collect(toList()));
            assertThat(told(DrawCompleted.class).get(0).bound())
                    .as("what is bound, " + what)
                    .isEqualTo(whole.told(DrawCompleted.class).get(0).bound());
            assertThat(pages()).as("the drawn, " + what).isEqualTo(whole.pages());
        }
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

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static Store uncut() {
        Store store = Store.agreed(filesOfRestaurants(202));
        store.run(Fate.none());
        return store;
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void whereverItDiesTheDrawHappensOnceWithTheSameBytes(Moment moment) {
        Store whole = uncut();
        int write = 1;
        while (true) {
            Store store = Store.agreed(filesOfRestaurants(202));
            boolean died = store.diesBy(new Fate(write, moment));
            store.run(Fate.none());
            store.requireLike(whole, "died " + moment + " write " + write);
            if (!died) {
                break;
            }
            write++;
        }
        assertThat(write - 1).isEqualTo(WRITES);
    }

    @Test
    void nothingIsShownOrToldOfADrawThatHasNotHappened() {
        for (int write = 1; write < WRITES - 1; write++) {
            Store store = Store.agreed(filesOfRestaurants(202));
            List<String> before = store.log();
            Map<DrawFile, String> texts = store.texts();
            int told = store.draws.events.size();

            assertThat(store.diesBy(new Fate(write, Moment.BEHIND))).isTrue();

            assertThat(store.log()).isEqualTo(before);
            assertThat(store.texts()).isEqualTo(texts);
            assertThat(store.draws.events).hasSize(told);
        }
    }

    @Test
    void aProcessThatDiesBehindEachOfItsWritesComesToTheEndAllTheSame() {
        Store store = Store.agreed(filesOfRestaurants(202));
        int deaths = 0;
        while (store.diesBy(new Fate(1, Moment.BEHIND)) && deaths <= WRITES) {
            deaths++;
        }
        store.requireLike(uncut(), "died " + deaths + " times");
        // What was told is told again in a write that changes nothing.
        assertThat(deaths).isGreaterThanOrEqualTo(WRITES);
    }

    @Test
    void anInfeasibleDrawIsFoundSoOnceWhereverItDies() {
        FrameFiles files = filesOfRestaurants(10);
        FrameFiles tooFew = new FrameFiles(
                files.pool(), "I1\t*\tFOOD\t99\t0\n".getBytes(StandardCharsets.US_ASCII), files.conflicts());
        Store whole = Store.agreed(tooFew);
        whole.run(Fate.none());
        for (Moment moment : Moment.values()) {
            Store store = Store.agreed(tooFew);
            assertThat(store.diesBy(new Fate(1, moment))).isTrue();
            store.run(Fate.none());

            Draw found = store.draws.get(ID);
            assertThat(found).isEqualTo(whole.draws.get(ID));
            assertThat(found.asAnnounced().diagnosis()).isNotNull();
            assertThat(store.log()).isEqualTo(whole.log());
        }
    }
}
