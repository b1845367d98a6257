package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;

/** A line of the list of draws: an open serial is shown as open (protocol §5). */
public record DrawEntry(DrawId id, DrawNumber number, DrawState state) {}
