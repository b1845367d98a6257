package org.doublerandom.publication.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.domain.Authority;
import org.doublerandom.publication.domain.PlanId;
import org.doublerandom.publication.domain.plan.PlanVersion;
import org.doublerandom.publication.domain.plan.PublicLine;
import org.doublerandom.publication.domain.plan.PublicPlan;
import org.doublerandom.publication.domain.plan.Window;
import org.jspecify.annotations.Nullable;

record PlanApprovedV1(
        String plan,
        String authority,
        String authorityName,
        int year,
        String title,
        int version,
        String document,
        Instant approvedAt,
        List<Line> lines) {
    record Line(
            String code,
            String name,
            List<NamedItemV1> items,
            String targetScope,
            boolean directed,
            String ratioText,
            LocalDate from,
            LocalDate to,
            String lead,
            @Nullable String note,
            @Nullable BoundsV1 bounds) {
        PublicLine toLine() {
            return new PublicLine(
                    code,
                    name,
                    NamedItemV1.toItems(items),
                    targetScope,
                    directed,
                    ratioText,
                    new Window(from, to),
                    lead,
                    note,
                    bounds == null ? null : bounds.toBounds());
        }
    }

    PublicPlan toPlan() {
        PlanVersion approved = new PlanVersion(
                version,
                title,
                document,
                approvedAt,
                lines.stream().map(Line::toLine).toList());
        return new PublicPlan(new PlanId(plan), new Authority(authority, authorityName), year, List.of(approved));
    }
}
