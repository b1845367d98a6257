package org.doublerandom.draw.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.AFTER_THE_WINDOW;
import static org.doublerandom.draw.domain.DrawFixtures.ENTRIES;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.filesOfRestaurants;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.witnessLiu;
import static org.doublerandom.draw.domain.DrawFixtures.witnessWang;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.draw.domain.AnnouncedDraw;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.DrawFixtures;
import org.doublerandom.draw.domain.OpenedDraw;
import org.doublerandom.draw.domain.ReadingEntered;
import org.doublerandom.draw.domain.batch.Suites;
import org.doublerandom.draw.domain.copy.CopiedPools;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.FrameKept;
import org.doublerandom.draw.domain.copy.FrameNotCopied;
import org.doublerandom.draw.domain.copy.FrameNotReady;
import org.doublerandom.draw.domain.copy.FrozenFiles;
import org.doublerandom.draw.domain.copy.NoSuchPiece;
import org.doublerandom.draw.domain.copy.PageRange;
import org.doublerandom.draw.domain.deposit.SealDoesNotOpen;
import org.doublerandom.draw.domain.entry.SeenDice;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.draw.domain.seal.SecondSeal;
import org.doublerandom.draw.domain.selection.Directory;
import org.doublerandom.draw.domain.selection.DirectoryFacts;
import org.doublerandom.draw.domain.selection.InspectorFacts;
import org.doublerandom.draw.domain.selection.TargetFacts;
import org.doublerandom.draw.messaging.ReadableSeals;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SealedAndCopiedTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Clock LATER = Clock.fixed(ENTRIES, ZoneOffset.UTC);
    private static final DrawId ID = batch().id();
    private static final CopiedPools NO_COPY = (frame, root, n) -> Optional.empty();

    private final InMemoryDraws draws = new InMemoryDraws();
    private final InMemoryFrameCopies frames = new InMemoryFrameCopies();
    private final InMemoryReleasedBatches batches = new InMemoryReleasedBatches();
    private final InMemoryNamedPages pages = new InMemoryNamedPages();
    private final InMemoryVisits visits = new InMemoryVisits();
    private final ChangingDirectory directory = new ChangingDirectory();
    private final FixedChance chance = new FixedChance();
    private final DrawFrames drawFrames = new DrawFrames(frames, draws);
    private final InMemoryPublicCopies outside = new InMemoryPublicCopies();
    private int wakes;

    private final OpenDraw openDraw = new OpenDraw(batches, drawFrames, draws, chance);
    private final NoteFrame noteFrame = new NoteFrame(frames, batches, () -> {});
    private final LapseDraws lapseDraws =
            new LapseDraws(batches, draws, openDraw, chance, Clock.fixed(AFTER_THE_WINDOW, ZoneOffset.UTC));
    private final AnnounceDraw announceDraw =
            new AnnounceDraw(draws, new SealTwice(new ReadableSeals()), new RequireCopied(drawFrames, outside), CLOCK);
    private final MarkAnnouncementPublished markPublished = new MarkAnnouncementPublished(draws, CLOCK);
    private final EnterReading enterReading =
            new EnterReading(draws, new SealTwice(new ReadableSeals()), () -> wakes++, chance, LATER);
    private final CompleteDraw completeDraw = new CompleteDraw(
            draws,
            drawFrames,
            new NamePage(pages, directory),
            new DepositSecret(draws, new SealTwice(new ReadableSeals()), CLOCK),
            CLOCK);

    private final TellDrawn tellDrawn = new TellDrawn(draws, pages, CLOCK);

    private void released() {
        KeepScheme schemes = new KeepScheme(batches, draws, new Suites(Set.of()));
        schemes.keep(batch());
        schemes.promise(batch());
    }

    private void frozen() {
        fetched();
        outside.note(ID, restaurants(10).roots(), CLOCK.instant());
    }

    private void fetched() {
        noteFrame.note(ID, restaurants(10).roots(), Optional.empty());
        new FetchFrame(frames, new FileSources(draws, frames), new ServedFiles(filesOfRestaurants(10)), NO_COPY, CLOCK)
                .fetch(ID);
    }

    @Test
    void nothingIsAnnouncedUntilThePublicRecordHoldsTheseVeryFiles() {
        released();
        fetched();
        openDraw.open(ID, false, officerChen());
        assertThatThrownBy(() -> announceDraw.announce(ID, Optional.empty(), officerChen()))
                .isInstanceOf(FrameNotCopied.class);
        outside.note(ID, restaurants(11).roots(), CLOCK.instant());
        assertThatThrownBy(() -> announceDraw.announce(ID, Optional.empty(), officerChen()))
                .isInstanceOf(FrameNotCopied.class);
        assertThat(draws.get(ID)).isInstanceOf(OpenedDraw.class);

        outside.note(ID, restaurants(10).roots(), CLOCK.instant());

        assertThat(announceDraw.announce(ID, Optional.empty(), officerChen())).isInstanceOf(AnnouncedDraw.class);
    }

    @Test
    void aVerifiedFrameIsToldOnceAndCanBeCopiedPieceByPiece() {
        fetched();
        TellKept tell = new TellKept(frames, outside, new ReadableSeals(), chance);
        assertThat(tell.waiting()).containsExactly(ID);
        tell.tell(ID);
        tell.tell(ID);

        assertThat(tell.waiting()).isEmpty();
        FrameKept told = (FrameKept) outside.facts.get(0);
        assertThat(outside.facts).hasSize(1);
        ReadPiece pieces = new ReadPiece(frames, outside);
        assertThat(pieces.read(ID, FileName.POOL, 0))
                .isEqualTo(filesOfRestaurants(10).pool());
        StringBuilder roster = new StringBuilder();
        for (int n = 0; n < told.roster().pieces(); n++) {
            roster.append(new String(pieces.read(ID, FileName.ROSTER, n), StandardCharsets.US_ASCII));
        }
        assertThat(Digest.of(roster.toString())).isEqualTo(told.roster().digest());
        assertThat(roster).hasSize((int) told.roster().bytes()).doesNotContain("FOOD");
        assertThatThrownBy(() -> pieces.read(ID, FileName.POOL, 1)).isInstanceOf(NoSuchPiece.class);
        assertThatThrownBy(() -> pieces.read(ID, FileName.ROSTER, 9)).isInstanceOf(NoSuchPiece.class);
    }

    @Test
    void aFrameOfWhichAChunkIsLostMeanwhileIsFetchedAgainBeforeItIsTold() {
        fetched();
        TellKept tell = new TellKept(frames, outside, new ReadableSeals(), chance);
        frames.lose(ID, frames.get(ID).ranges(FileName.ROSTER).get(0));

        assertThatThrownBy(() -> tell.tell(ID)).isInstanceOf(FrameNotReady.class);
        assertThat(tell.waiting()).isEmpty();
        assertThat(frames.awaited()).containsExactly(ID);
        fetched();
        tell.tell(ID);

        assertThat(outside.facts).hasSize(1);
    }

    private void agreed() {
        released();
        frozen();
        openDraw.open(ID, false, officerChen());
        announceDraw.announce(ID, Optional.empty(), officerChen());
        markPublished.mark(ID);
        enter(witnessWang());
        enter(witnessLiu());
    }

    private Draw enter(Person witness) {
        Digest seen = draws.get(ID).asAnnounced().announcement().digest();
        return enterReading.enter(ID, new SeenDice(THROWS.digits(), seen), witness);
    }

    @Test
    void anEntryIsAcceptedWithBothItsSealsAndTheyArePublic() {
        agreed();

        ReadingEntered told = (ReadingEntered) draws.events.get(2);
        Seals.Seal seal = Objects.requireNonNull(told.seals()).seals().get(0);
        String line = told.known().line();
        assertThat(new ReadableSeals().tryOpen(ID, seal.first())).contains(line);
        assertThat(seal.second())
                .isEqualTo(SecondSeal.ofLine(
                        ReadableSeals.SECOND_KEY, draws.get(ID).basis().number(), SealedName.entry(1), line));
        assertThat(draws.get(ID).texts().get(DrawFile.SEALS))
                .contains("\nentry 1 " + seal.first() + " " + seal.second() + "\nentry 2 ");
        enter(witnessWang());
        assertThat(draws.events).hasSize(4);
    }

    @Test
    void whatWouldNotOpenAgainIsNotEntered() {
        released();
        frozen();
        openDraw.open(ID, false, officerChen());
        announceDraw.announce(ID, Optional.empty(), officerChen());
        markPublished.mark(ID);
        EnterReading unsealed = new EnterReading(draws, new SealTwice(new SpoiltSeals()), () -> wakes++, chance, LATER);
        SeenDice seen = new SeenDice(
                THROWS.digits(), draws.get(ID).asAnnounced().announcement().digest());

        assertThatThrownBy(() -> unsealed.enter(ID, seen, witnessWang())).isInstanceOf(SealDoesNotOpen.class);

        assertThat(draws.get(ID).asAnnounced().entries().accepted()).isEmpty();
        assertThat(wakes).isZero();
    }

    private Draw drawn() {
        return DrawFixtures.complete(draws.get(ID).asAnnounced(), drawFrames.frame(ID));
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

    private static final class ChangingDirectory implements Directory {
        private boolean isAway;
        private String name = "饭店";

        @Override
        public DirectoryFacts lookUp(DrawId draw, Collection<TargetId> targets, Collection<InspectorId> inspectors) {
            if (isAway) {
                throw new IllegalStateException("away");
            }
            return DirectoryFacts.of(
                    targets.stream()
                            .map(id -> new TargetFacts(id, name, null, "ENTERPRISE", "东街", "330102"))
                            .toList(),
                    inspectors.stream()
                            .map(id -> new InspectorFacts(id, new PersonId("p-" + id), "官员", "3301", "-"))
                            .toList());
        }
    }

    private static final class ServedFiles implements FrozenFiles {
        private final FrameFiles files;
        private final List<String> asked = new ArrayList<>();
        private @Nullable FileName away;

        private ServedFiles(FrameFiles files) {
            this.files = files;
        }

        @Override
        public byte[] pages(DrawId frame, PageRange range) {
            asked.add(range.file().wireName());
            if (range.file() == away) {
                throw new IllegalStateException("away");
            }
            return switch (range.file()) {
                case POOL -> files.pool();
                case ROSTER -> files.roster();
                case CONFLICTS -> files.conflicts();
            };
        }
    }
}
