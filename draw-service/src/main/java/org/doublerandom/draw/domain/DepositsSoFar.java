package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.draw.domain.deposit.DepositIsMissing;
import org.doublerandom.draw.domain.protocol.Grade;
import org.doublerandom.draw.domain.protocol.Party;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.seed.Reveal;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Secrets of the parties alone, deposited after the announcement is published and before its close, the authority's own first;
 * all open at close (grade L1).
 *
 * @param published when the broker had acknowledged the announcement; absent before
 * @param accepted whose deposits were accepted, in this order
 * @param closed its close has come, and a deposit was missing
 */
public record DepositsSoFar(@Nullable Instant published, List<Accepted> accepted, boolean closed)
        implements Randomness {
    static final DepositsSoFar NONE = new DepositsSoFar(null, List.of(), false);

    /** A deposit that counts: its secret opens the commitment, and both its seals are public. */
    public record Accepted(PartyName party, Instant at) {}

    public DepositsSoFar {
        accepted = List.copyOf(accepted);
    }

    @Override
    public Grade grade() {
        return Grade.L1;
    }

    @Override
    public Randomness publishedAt(Instant acknowledgedAt) {
        return published != null ? this : new DepositsSoFar(acknowledgedAt, accepted, closed);
    }

    /** A deposit that was accepted proves that the announcement was published by then. */
    DepositsSoFar plus(Accepted deposit) {
        List<Accepted> more = new ArrayList<>(accepted);
        more.add(deposit);
        boolean proves = published == null || deposit.at().isBefore(published);
        return new DepositsSoFar(proves ? deposit.at() : published, more, closed);
    }

    /** At close: what is missing stays missing. */
    public DepositsSoFar closing(Announcement announcement) {
        return new DepositsSoFar(published, accepted, !missing(announcement).isEmpty());
    }

    /** As it was when it became void: a deposit was missing, or the announcement was late, by however little. */
    public DepositsSoFar asFoundBy(String reason, Announcement announcement) {
        if (reason.equals(VoidReason.MISSING.name())) {
            return closing(announcement);
        }
        boolean late = reason.equals(VoidReason.LATE.name()) && !isLate(announcement);
        return late ? new DepositsSoFar(announcement.close(), accepted, closed) : this;
    }

    public boolean has(PartyName party) {
        return accepted.stream().anyMatch(deposit -> deposit.party().equals(party));
    }

    /** The parties whose deposit has not been accepted, in the order of the announcement. */
    public List<PartyName> missing(Announcement announcement) {
        return announcement.parties().stream()
                .map(Party::name)
                .filter(party -> !has(party))
                .toList();
    }

    /** Whether the announcement was published at or after its own close: it never was one to deposit for (protocol §5). */
    public boolean isLate(Announcement announcement) {
        return published != null && !published.isBefore(announcement.close());
    }

    @Override
    public Set<PersonId> witnesses() {
        return Set.of();
    }

    @Override
    public SeedText seed(AnnouncedDraw draw) {
        List<PartyName> missing = missing(draw.announcement());
        if (!missing.isEmpty()) {
            throw new DepositIsMissing(missing);
        }
        return draw.seedTextOf(List.of());
    }

    @Override
    public List<SeedText> seeds(AnnouncedDraw draw) {
        return List.of(seed(draw));
    }

    @Override
    public int outcomes(AnnouncedDraw draw) {
        return missing(draw.announcement()).isEmpty() ? 1 : 0;
    }

    @Override
    public String openedSeed(AnnouncedDraw draw) {
        List<Reveal> reveals = draw.announcement().parties().stream()
                .map(party -> new Reveal(
                        party.name(), has(party.name()) ? draw.concealed().secretOf(party.name()) : null))
                .toList();
        return SeedText.upToReveals(draw.announcement(), reveals);
    }

    @Override
    public Set<VoidReason> facts(AnnouncedDraw draw) {
        if (isLate(draw.announcement())) {
            return Set.of(VoidReason.LATE);
        }
        if (!missing(draw.announcement()).isEmpty()) {
            return closed ? Set.of(VoidReason.MISSING) : Set.of();
        }
        return accepted.stream().anyMatch(deposit -> draw.concealed().secretOf(deposit.party()) == null)
                ? Set.of(VoidReason.DEPOSIT)
                : Set.of();
    }

    /** First its own deposit is due, then what the close brings: the outcome, or that somebody's deposit is missing. */
    @Override
    public Optional<Instant> dueFrom(AnnouncedDraw draw) {
        boolean isComplete = missing(draw.announcement()).isEmpty();
        if (published == null || closed && !isComplete || isLate(draw.announcement())) {
            return Optional.empty();
        }
        return Optional.of(has(own(draw)) ? draw.announcement().close() : published);
    }

    /** That a deposit is missing is noted at close without any secret; the outcome needs them all. */
    @Override
    public boolean isOpen(AnnouncedDraw draw, Instant now) {
        return missing(draw.announcement()).isEmpty()
                ? draw.concealed().lost().isEmpty()
                : awaitsOwn(draw) || !now.isBefore(draw.announcement().close());
    }

    /** Whether the authority's own secret can be deposited and has not been. */
    boolean awaitsOwn(AnnouncedDraw draw) {
        return !has(own(draw)) && draw.concealed().secretOf(own(draw)) != null;
    }

    private static PartyName own(AnnouncedDraw draw) {
        return draw.announcement().parties().get(0).name();
    }
}
