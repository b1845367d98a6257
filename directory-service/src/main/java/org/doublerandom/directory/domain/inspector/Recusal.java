package org.doublerandom.directory.domain.inspector;

import java.util.Objects;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.TargetId;

/**
 * A declared relation between an inspector and a target, on account of which they must not meet (回避).
 *
 * @param period when it holds; it is kept when it has ended
 */
public record Recusal(InspectorId inspector, TargetId target, String reason, Span period) {
    /** One that holds until further notice. */
    public Recusal(InspectorId inspector, TargetId target, String reason) {
        this(inspector, target, reason, Span.ALWAYS);
    }

    /** The same from another one. */
    Recusal from(TargetId other) {
        return new Recusal(inspector, other, reason, period);
    }

    public boolean isInForceDuring(Span days) {
        return period.overlaps(days);
    }

    /** Of the same two, from the same day on: what is said later of it counts. */
    public boolean isOfTheSameAs(Recusal other) {
        return inspector.equals(other.inspector)
                && target.equals(other.target)
                && Objects.equals(period.from(), other.period.from());
    }
}
