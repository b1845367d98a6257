package org.doublerandom.publication.domain.draw;

import java.time.Instant;

/** The numbered public record that a draw will not be completed, and why. */
public record VoidRecord(String reason, String text, String digest, Instant voidedAt) {}
