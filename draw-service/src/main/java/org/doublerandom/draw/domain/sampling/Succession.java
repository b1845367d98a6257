package org.doublerandom.draw.domain.sampling;

import java.util.Optional;
import org.doublerandom.draw.domain.frame.TargetId;

/** Who lost which rank, who takes it over, and who has which rank then (protocol §7). */
public record Succession(Rank rank, TargetId struck, Optional<DrawnTarget> successor, Ranks after) {}
