package org.doublerandom.publication.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.domain.Authority;
import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.PlanId;
import org.doublerandom.publication.domain.Ratio;
import org.doublerandom.publication.domain.plan.Scheme;
import org.doublerandom.publication.domain.plan.Window;

record SchemeDocument(
        String batch,
        String code,
        String authority,
        String authorityName,
        String plan,
        int planVersion,
        String line,
        String lineName,
        String title,
        String text,
        List<NamedItemDocument> items,
        int ratio,
        LocalDate from,
        LocalDate to,
        Instant releasedAt) {
    static SchemeDocument of(Scheme scheme) {
        return new SchemeDocument(
                scheme.batch().value(),
                scheme.code(),
                scheme.authority().code(),
                scheme.authority().name(),
                scheme.plan().value(),
                scheme.planVersion(),
                scheme.line(),
                scheme.lineName(),
                scheme.title(),
                scheme.text(),
                NamedItemDocument.of(scheme.items()),
                scheme.ratio().tenThousandths(),
                scheme.window().from(),
                scheme.window().to(),
                scheme.releasedAt());
    }

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
                text,
                NamedItemDocument.toItems(items),
                new Ratio(ratio),
                new Window(from, to),
                releasedAt);
    }
}
