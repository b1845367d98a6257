package org.doublerandom.draw.domain.frame;

/** The roots of the three files of a frame, all that an announcement says of them. */
public record FrameRoots(FileRoot pool, FileRoot roster, FileRoot conflicts) {}
