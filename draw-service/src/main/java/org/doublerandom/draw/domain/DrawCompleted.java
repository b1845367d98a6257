package org.doublerandom.draw.domain;

import java.time.Instant;
import org.doublerandom.draw.domain.frame.Digest;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.sampling.Seed;

/** A draw has its outcome; says how many were drawn and how many pages name them. */
public record DrawCompleted(DrawId draw, DrawNumber number, Proof proof, int targets, int pages, Instant at)
        implements DrawEvent {

    /** What binds the result: digests of announcement and public outcome, and the seed between them. */
    public record Proof(Digest announcement, Seed seed, Digest outcome) {}

    static DrawCompleted of(CompletedDraw completed) {
        return new DrawCompleted(
                completed.id(),
                completed.basis().number(),
                // Only the public outcome's digest: guesses of teams could be tested against that of the full text.
                new Proof(
                        completed.outcome().announcement(),
                        completed.outcome().seed(),
                        completed.outcome().publicDigest()),
                completed.selections().size(),
                completed.pages().size(),
                completed.completedAt());
    }
}
