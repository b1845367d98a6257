package org.doublerandom.draw.application;

import java.time.Instant;
import java.util.Optional;
import org.doublerandom.draw.domain.Attempt;
import org.doublerandom.draw.domain.BroughtEntry;
import org.doublerandom.draw.domain.DepositSealed;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.DrawAltered;
import org.doublerandom.draw.domain.DrawAnnounced;
import org.doublerandom.draw.domain.DrawCompleted;
import org.doublerandom.draw.domain.DrawVoided;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.Owed;
import org.doublerandom.draw.domain.PublishedScheme;
import org.doublerandom.draw.domain.ReadingEntered;
import org.doublerandom.draw.domain.VoidedDraw;
import org.doublerandom.draw.domain.WitnessAdded;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.batch.ReleasedBatches;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.rebuilt.LostInputs;
import org.doublerandom.draw.domain.rebuilt.RebuiltDraw;
import org.doublerandom.draw.domain.refusal.UnknownDraw;
import org.doublerandom.draw.domain.seed.Reveal;
import org.doublerandom.draw.domain.selection.NamedPage;
import org.doublerandom.draw.domain.selection.NamedPages;
import org.doublerandom.draw.domain.told.ToldOutcome;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;

/**
 * The store was restored to before something that others know already: the draw becomes again what it was, from the fact on
 * the topic. Harmless to repeat; nothing is told anew.
 */
@UseCase
public class RebuildDraw {
    private final Draws draws;
    private final NamedPages pages;
    private final RebuiltDraw rebuilt;

    RebuildDraw(Draws draws, NamedPages pages, ReleasedBatches batches, DrawFrames frames) {
        this.draws = draws;
        this.pages = pages;
        this.rebuilt = new RebuiltDraw(new LostInputs() {
            @Override
            public Attempt attempt(DrawId draw) {
                return RebuildDraw.attempt(draw, batches.get(draw.batch()), draws);
            }

            @Override
            public Frame frame(DrawId draw) {
                return frames.frame(draw);
            }

            @Override
            public FrameRoots neverFrozen(DrawId draw) {
                return frames.neverFrozen(draw);
            }

            @Override
            public Optional<FrameRoots> missingFiles(DrawId draw) {
                return frames.rootsOfMissing(draw);
            }
        });
    }

    private static Attempt attempt(DrawId draw, ReleasedBatch batch, Draws draws) {
        if (draw.equals(batch.id())) {
            return Attempt.first(batch);
        }
        return draws.ofBatch(batch.id()).stream()
                .filter(before -> before.next().filter(draw::equals).isPresent())
                .map(before -> Attempt.after(before, batch))
                .findFirst()
                .orElseThrow(() -> new UnknownDraw(draw));
    }

    public void promised(PublishedScheme told) {
        draws.rebuild(told);
    }

    /** @param loggedAt when the log took it: from then on it was published, however much later it is read */
    public Draw announced(DrawAnnounced told, Instant loggedAt) {
        return draws.rebuild(told.draw(), known -> rebuilt.announced(told, loggedAt, known));
    }

    /** Before it is rebuilt: what that needs may be gone for good, and even then no other outcome is drawn. */
    public Draw bind(DrawId draw, ToldOutcome outcome) {
        return draws.change(draw, known -> Changed.to(RebuiltDraw.bound(outcome, known)));
    }

    public Draw entered(ReadingEntered told) {
        return draws.change(told.draw(), known -> Changed.to(RebuiltDraw.entered(told, known)));
    }

    public Draw added(WitnessAdded told) {
        return draws.change(told.draw(), known -> Changed.to(RebuiltDraw.added(told, known)));
    }

    public Draw deposited(DepositSealed told) {
        return draws.change(told.draw(), known -> Changed.to(RebuiltDraw.deposited(told, known)));
    }

    /** @param loggedAt when the log took it */
    public Draw completed(DrawCompleted told, Instant loggedAt) {
        return draws.rebuild(
                told.draw(),
                known -> rebuilt.completed(told, loggedAt, known.orElseThrow(() -> new UnknownDraw(told.draw()))));
    }

    public Draw altered(DrawAltered told) {
        return draws.rebuild(
                told.draw(), known -> RebuiltDraw.altered(told, known.orElseThrow(() -> new UnknownDraw(told.draw()))));
    }

    public Draw voided(DrawVoided told) {
        return draws.rebuild(told.draw(), known -> rebuilt.voided(told, known));
    }

    /** A secret that has turned up is public, whatever the store has lost of it. */
    public Draw found(DrawId draw, Reveal secret) {
        return draws.rebuild(draw, known -> RebuiltDraw.found(secret, known.orElseThrow(() -> new UnknownDraw(draw))));
    }

    /** So is an entry that has turned up. */
    public Draw found(DrawId draw, BroughtEntry entry) {
        return draws.rebuild(
                draw,
                known -> known.filter(VoidedDraw.class::isInstance)
                        .map(VoidedDraw.class::cast)
                        .orElseThrow(() -> new UnknownDraw(draw))
                        .knowing(entry));
    }

    /** The names of the drawn stay as they were told. */
    public void selected(DrawId draw, NamedPage page) {
        pages.keep(draw, page);
        told(draw, new Owed(Owed.Kind.SELECTED, page.page()));
    }

    /** What the draw told beside a public fact is on its topic: nobody is told again. */
    public void told(DrawId draw, Owed onTopic) {
        draws.found(draw, onTopic);
    }
}
