package org.doublerandom.directory.domain.inspector;

import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.TargetId;

/** A place in a team that an inspector was drawn for. */
public record Assignment(FrameId draw, TargetId target, int year) {}
