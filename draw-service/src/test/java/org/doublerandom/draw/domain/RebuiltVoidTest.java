package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.agreedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.LateDepositTest.voidForItsDeposit;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doublerandom.draw.domain.entry.LostEntry;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.entry.SaltedEntry;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.rebuilt.LostInputs;
import org.doublerandom.draw.domain.rebuilt.RebuiltDraw;
import org.doublerandom.draw.domain.seed.Reveal;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

/** Other entries can be lost when a draw is made again than when it became void: those of then count. */
class RebuiltVoidTest {
    private static final RebuiltDraw REBUILT = new RebuiltDraw(new LostInputs() {
        @Override
        public Attempt attempt(DrawId draw) {
            return Attempt.first(batch());
        }

        @Override
        public Frame frame(DrawId draw) {
            return restaurants(10);
        }

        @Override
        public FrameRoots neverFrozen(DrawId draw) {
            return FrameRoots.neverFrozen(Suite.SHA256);
        }

        @Override
        public Optional<FrameRoots> missingFiles(DrawId draw) {
            return Optional.empty();
        }
    });

    private final AnnouncedDraw whole = agreedDraw(restaurants(10));
    private final ReadingsText text = Objects.requireNonNull(whole.readings());

    private SaltedEntry entry(int n) {
        return text.entries().get(n - 1);
    }

    private ReadingsText with(int... numbers) {
        List<SaltedEntry> there = Arrays.stream(numbers).mapToObj(this::entry).toList();
        return new ReadingsText(text.published(), text.added(), there);
    }

    private AnnouncedDraw losing(AnnouncedDraw draw, int n) {
        return draw.with(draw.concealed()
                .losing(new LostEntry(n, entry(n).digest(draw.announcement().suite()))));
    }

    /** What the fact tells: the text, and not which entries it lacks. */
    private VoidedDraw rebuilt(AnnouncedDraw known, int... inTheText) {
        DrawVoided told = DrawVoided.of(voidForItsDeposit(whole.with(whole.concealed(), with(inTheText))));
        return (VoidedDraw) REBUILT.voided(told, Optional.of(known));
    }

    private static List<Integer> lostOf(VoidedDraw voided) {
        return voided.before().asAnnounced().concealed().lostEntries().stream()
                .map(LostEntry::n)
                .toList();
    }

    private VoidedDraw finding(VoidedDraw voided, int n) {
        return voided.knowing(new BroughtEntry(n, entry(n).line())).plus(new Reveal(new PartyName("SAMR"), SECRET));
    }

    @Test
    void anEntryThatWasBroughtBeforeTheVoidIsThereAndTheOtherIsFoundAgain() {
        AnnouncedDraw known = losing(losing(whole.with(whole.concealed(), with()), 1), 2);

        VoidedDraw voided = rebuilt(known, 1);

        assertThat(lostOf(voided)).containsExactly(2);
        assertThat(finding(voided, 2).outcomes()).contains(DrawFile.OUTCOME);
        assertThat(lostOf(rebuilt(known))).containsExactly(1, 2);
    }

    @Test
    void anEntryThatOpensByNowWasLostWhenTheTextOfTheVoidLacksIt() {
        VoidedDraw voided = rebuilt(whole, 2);

        assertThat(lostOf(voided)).containsExactly(1);
        assertThat(finding(voided, 1).outcomes()).contains(DrawFile.OUTCOME);
        assertThat(lostOf(rebuilt(whole, 1, 2))).isEmpty();
    }

    @Test
    void theNumbersOfThoseThatOpenLeaveOutTheLost() {
        AnnouncedDraw known = losing(whole.with(whole.concealed(), with(2)), 1);

        assertThat(lostOf(rebuilt(known))).containsExactly(1, 2);
        assertThat(lostOf(rebuilt(known, 1))).containsExactly(2);
    }
}
