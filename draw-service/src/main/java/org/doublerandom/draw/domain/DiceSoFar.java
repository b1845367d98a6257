package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.entry.WitnessWishes;
import org.doublerandom.draw.domain.protocol.Grade;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.draw.domain.witness.DiceThrows;
import org.doublerandom.draw.domain.witness.Verdict;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Dice thrown in public, as witnesses read them: the secrets were left before the announcement (grade LD).
 *
 * @param readings absent until the announcement is published
 * @param wishes halves of additions of witnesses, each of one person
 */
public record DiceSoFar(@Nullable ReadingsText readings, WitnessWishes wishes) implements Randomness {
    static final DiceSoFar NONE = new DiceSoFar(null, WitnessWishes.NONE);

    /** The same with these entries and additions. */
    public DiceSoFar with(@Nullable ReadingsText read) {
        return new DiceSoFar(read, wishes);
    }

    @Override
    public Grade grade() {
        return Grade.LD;
    }

    @Override
    public @Nullable Instant published() {
        return readings == null ? null : readings.published();
    }

    @Override
    public Randomness publishedAt(Instant acknowledgedAt) {
        return readings != null ? this : with(ReadingsText.from(acknowledgedAt));
    }

    @Override
    public Set<PersonId> witnesses() {
        return readings == null ? Set.of() : readings.witnesses();
    }

    @Override
    public SeedText seed(AnnouncedDraw draw) {
        return seedOf(draw, draw.entries().agreed());
    }

    @Override
    public List<SeedText> seeds(AnnouncedDraw draw) {
        return draw.entries().counting().stream()
                .map(diceThrows -> seedOf(draw, diceThrows))
                .toList();
    }

    @Override
    public int outcomes(AnnouncedDraw draw) {
        return readings != null && draw.entries().isSettled()
                ? draw.entries().counting().size()
                : 0;
    }

    private static SeedText seedOf(AnnouncedDraw draw, DiceThrows diceThrows) {
        return draw.seedTextOf(List.of(diceThrows.value()));
    }

    @Override
    public String openedSeed(AnnouncedDraw draw) {
        return is(Verdict.AGREED, draw)
                ? SeedText.of(
                                draw.announcement(),
                                draw.concealed().opened(),
                                List.of(draw.entries().agreed().value()))
                        .text()
                : SeedText.upToReveals(draw.announcement(), draw.concealed().opened());
    }

    @Override
    public Set<VoidReason> facts(AnnouncedDraw draw) {
        // Without a lost entry no reading stands, and whoever made it cannot make it anew: it was left like a secret.
        if (draw.concealed().isSecretLost() || !draw.concealed().lostEntries().isEmpty()) {
            return Set.of(VoidReason.DEPOSIT);
        }
        return is(Verdict.ALL_DIFFER, draw) ? Set.of(VoidReason.READINGS) : Set.of();
    }

    @Override
    public Optional<Instant> dueFrom(AnnouncedDraw draw) {
        return is(Verdict.AGREED, draw) ? Optional.of(draw.announcedAt()) : Optional.empty();
    }

    @Override
    public boolean isOpen(AnnouncedDraw draw, Instant now) {
        return draw.concealed().lost().isEmpty();
    }

    private boolean is(Verdict verdict, AnnouncedDraw draw) {
        return readings != null && draw.entries().verdict() == verdict;
    }
}
