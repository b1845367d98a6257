package org.doublerandom.publication.domain.copy;

import java.time.Instant;

/** The public record holds a verified copy of a frame: from now on a draw from it may be announced. */
public record FrameCopied(KeptFrame frame, Instant at) {}
