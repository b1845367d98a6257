package org.doublerandom.directory.domain.frame;

/** The files of a frame are written and hold other numbers than its batch was confirmed with. */
public record FrameHeld(HeldFrame frame) {}
