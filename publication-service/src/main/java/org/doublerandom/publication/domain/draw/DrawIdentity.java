package org.doublerandom.publication.domain.draw;

import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.DrawId;

/** Which draw it is: of which batch, by which authority, under which number of its log. */
public record DrawIdentity(DrawId id, BatchId batch, String authority, long serial) {}
