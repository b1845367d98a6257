package org.doublerandom.draw.domain.frame;

/** The three files of a frame as they were frozen, byte for byte. */
public record FrameFiles(byte[] pool, byte[] roster, byte[] conflicts) {}
