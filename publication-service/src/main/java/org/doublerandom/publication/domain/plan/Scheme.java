package org.doublerandom.publication.domain.plan;

import java.time.Instant;
import java.util.List;
import org.doublerandom.publication.domain.Authority;
import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.NamedItem;
import org.doublerandom.publication.domain.PlanId;
import org.doublerandom.publication.domain.Ratio;

/** The draw scheme (实施方案): the part of a released batch that is public before its draw. */
public record Scheme(
        BatchId batch,
        String code,
        Authority authority,
        PlanId plan,
        int planVersion,
        String line,
        String lineName,
        String title,
        String text,
        List<NamedItem> items,
        Ratio ratio,
        Window window,
        Instant releasedAt) {
    public Scheme {
        items = List.copyOf(items);
    }
}
