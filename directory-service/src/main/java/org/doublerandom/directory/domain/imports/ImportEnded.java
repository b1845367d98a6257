package org.doublerandom.directory.domain.imports;

/** The one summary that an import tells of itself, however many rows it had: that it has ended, and how. */
public record ImportEnded(ImportJob job) {}
