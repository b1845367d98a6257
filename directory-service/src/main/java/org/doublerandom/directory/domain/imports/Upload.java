package org.doublerandom.directory.domain.imports;

/**
 * A file that was brought and is kept until its import has ended.
 *
 * @param lines how many line ends it has: about as many rows
 */
public record Upload(String id, long bytes, long lines) {}
