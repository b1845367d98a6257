package org.doublerandom.draw.domain.altering;

import org.doublerandom.draw.domain.frame.Frame;

/** What an alteration is computed from beside the draw itself: the frame it was drawn from, and how far its visits have come. */
public record AlteringInputs(Frame frame, VisitsSoFar visits) {}
