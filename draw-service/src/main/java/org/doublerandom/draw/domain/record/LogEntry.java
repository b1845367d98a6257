package org.doublerandom.draw.domain.record;

/** A record with its place in the authority's log, from 1 in order of publication (protocol §10). */
public record LogEntry(int n, LogRecord record) {}
