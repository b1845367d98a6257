package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.draw.domain.protocol.Grade;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/** Where the seed of an announced draw comes from, and what of it has come so far (protocol §6). */
public sealed interface Randomness permits DiceSoFar, DepositsSoFar {

    /** Nothing has come so far. */
    static Randomness of(Announcement announcement) {
        return announcement.beacons().isEmpty() ? DepositsSoFar.NONE : DiceSoFar.NONE;
    }

    Grade grade();

    /** When the broker had acknowledged the announcement; absent before. */
    @Nullable
    Instant published();

    /** The broker has acknowledged the announcement; a repeat, however late, changes nothing. */
    Randomness publishedAt(Instant acknowledgedAt);

    /** Everybody who has entered or was added. */
    Set<PersonId> witnesses();

    /** The one seed that all of it comes to; refused as long as something is missing. */
    SeedText seed(AnnouncedDraw draw);

    /** The seeds by which it draws, or would have drawn: of three readings that differ each. */
    List<SeedText> seeds(AnnouncedDraw draw);

    /** How many seeds that is as far as all of it has come; none as long as something is missing. */
    int outcomes(AnnouncedDraw draw);

    /** What a void opens of the seed: a dash for each secret that did not come or is lost. */
    String openedSeed(AnnouncedDraw draw);

    /** Why it can come to no seed any more; nothing, as long as it can. */
    Set<VoidReason> facts(AnnouncedDraw draw);

    /**
     * From when on the service can go on by itself, as soon as every seal opens; never, as long as others have to do something. A key
     * that is away changes nothing of it: nobody tells the service when it is back.
     */
    Optional<Instant> dueFrom(AnnouncedDraw draw);

    /** Whether what it would go on with then opens: without it the draw waits. */
    boolean isOpen(AnnouncedDraw draw, Instant now);
}
