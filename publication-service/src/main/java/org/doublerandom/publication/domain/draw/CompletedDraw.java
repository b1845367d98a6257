package org.doublerandom.publication.domain.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A draw with its seed and its outcome.
 *
 * @param alterations strikes and changes since, in the order of the log
 */
public record CompletedDraw(
        DrawIdentity identity, Announcement announced, Outcome outcome, List<Alteration> alterations)
        implements PublicDraw {
    public CompletedDraw {
        alterations = List.copyOf(alterations);
    }

    @Override
    public Optional<Announcement> announcement() {
        return Optional.of(announced);
    }

    @Override
    public PublicDraw complete(Outcome again) {
        return this;
    }

    @Override
    public PublicDraw voidBy(VoidRecord record) {
        return record.isByLaw() ? new VoidedDraw(identity, announced, record, this, 0, false) : this;
    }

    @Override
    public Optional<CompletedDraw> completed() {
        return Optional.of(this);
    }

    @Override
    public PublicDraw alter(Alteration alteration) {
        if (alterations.contains(alteration)) {
            return this;
        }
        List<Alteration> more = new ArrayList<>(alterations);
        more.add(alteration);
        return new CompletedDraw(identity, announced, outcome, more);
    }
}
