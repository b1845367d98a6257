package org.doublerandom.draw.domain.selection;

import org.doublerandom.draw.domain.frame.TargetId;
import org.jspecify.annotations.Nullable;

/** What the directory says of a drawn target. */
public record TargetFacts(
        TargetId target, String name, @Nullable String uscc, String kind, String address, String area) {}
