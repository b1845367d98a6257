package org.doublerandom.publication.domain.draw;

import java.time.Instant;

/** What the draw came to: everything an outsider needs to recompute it. */
public record Outcome(String seedText, String seed, String digest, int targets, int reserves, Instant completedAt) {}
