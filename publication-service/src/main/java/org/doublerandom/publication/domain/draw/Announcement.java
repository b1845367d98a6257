package org.doublerandom.publication.domain.draw;

import java.time.Instant;

/** What was bound before the randomness existed, as published. */
public record Announcement(
        String text, String digest, Grade grade, int attempt, int eligible, int take, Instant announcedAt) {}
