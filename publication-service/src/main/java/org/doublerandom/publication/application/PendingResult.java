package org.doublerandom.publication.application;

import org.doublerandom.publication.domain.file.Publishable;

/** A result that waits for a publisher, and whether the person who asks may publish it. */
public record PendingResult(Publishable file, boolean yours) {}
