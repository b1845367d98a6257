package org.doublerandom.draw.domain;

import java.time.Instant;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.record.ResultRecord;
import org.doublerandom.draw.domain.sampling.TargetSample;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/** A draw has its outcome; says how many were drawn and how many pages name them. */
public record DrawCompleted(
        DrawId draw, DrawNumber number, Proof proof, Count count, Instant at, Kept kept, Bound bound)
        implements DrawEvent {

    /** What binds the result: digests of announcement and public outcome, and the text of the seed between them. */
    public record Proof(Digest announcement, SeedText seedText, Digest outcome) {}

    /**
     * The record that binds the result, and the readings text that it binds.
     *
     * @param digest of the record, as the next one names it: in the suite of the last announcement in the log
     * @param readings absent without dice
     */
    public record Bound(
            ResultRecord result, Digest digest, @Nullable ReadingsText readings) {}

    /**
     * How many were drawn, how many substitutes are named, and on how many pages the drawn are told.
     *
     * @param struck how many of the targets were drawn by an earlier batch of the line, and not visited
     * @param openPlaces how many places of teams nobody could be found for, twice
     */
    public record Count(int targets, int struck, int reserves, int pages, int openPlaces) {}

    static DrawCompleted of(CompletedDraw completed, Suite log) {
        TargetSample sample = completed.outcome().sample();
        return new DrawCompleted(
                completed.id(),
                completed.basis().number(),
                // Only the public outcome's digest: guesses of teams could be tested against that of the full text.
                new Proof(
                        completed.outcome().announcement(),
                        completed.seedText(),
                        completed.outcome().publicDigest()),
                new Count(
                        sample.primaries().size(),
                        completed.struckBefore(),
                        sample.reserves(),
                        completed.pages().size(),
                        completed.openPlaces()),
                completed.completedAt(),
                completed.announced().kept(),
                new Bound(
                        completed.result(),
                        completed.result().digest(log),
                        completed.announced().readings()));
    }
}
