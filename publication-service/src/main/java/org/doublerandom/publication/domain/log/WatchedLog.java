package org.doublerandom.publication.domain.log;

/** An authority's log: how it stood when it was compared last, and what its records say of voids and alterations. */
public record WatchedLog(LogWatch watch, Interventions interventions) {}
