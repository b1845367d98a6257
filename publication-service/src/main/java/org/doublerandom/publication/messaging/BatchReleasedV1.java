package org.doublerandom.publication.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.domain.Authority;
import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.PlanId;
import org.doublerandom.publication.domain.Ratio;
import org.doublerandom.publication.domain.plan.Scheme;
import org.doublerandom.publication.domain.plan.Window;

record BatchReleasedV1(
        String batch,
        String code,
        String authority,
        String authorityName,
        String plan,
        int planVersion,
        String line,
        String lineName,
        String title,
        String scheme,
        List<NamedItemV1> items,
        int ratio,
        LocalDate from,
        LocalDate to,
        Instant releasedAt) {
    Scheme toScheme() {
        return new Scheme(
                new BatchId(batch),
                code,
                new Authority(authority, authorityName),
                new PlanId(plan),
                planVersion,
                line,
                lineName,
                title,
                scheme,
                NamedItemV1.toItems(items),
                new Ratio(ratio),
                new Window(from, to),
                releasedAt);
    }
}
