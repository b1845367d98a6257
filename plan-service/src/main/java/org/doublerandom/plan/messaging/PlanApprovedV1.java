package org.doublerandom.plan.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.plan.domain.annual.ApprovedPlan;
import org.doublerandom.plan.domain.annual.PlanApproved;
import org.doublerandom.plan.domain.annual.PlanContent;
import org.doublerandom.plan.domain.annual.PlanLine;
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

    record Item(String item, String number, String name) {}

    record Line(
            String code,
            String name,
            List<Item> items,
            String targetScope,
            boolean directed,
            String ratioText,
            int ratio,
            LocalDate from,
            LocalDate to,
            String lead,
            @Nullable String note,
            @Nullable BoundsV1 bounds) {

        static Line of(PlanLine line) {
            return new Line(
                    line.code().value(),
                    line.name(),
                    line.items().stream()
                            .map(item -> new Item(item.id().value(), item.number(), item.name()))
                            .toList(),
                    line.targetScope(),
                    line.directed(),
                    line.ratioText(),
                    line.ratio().tenThousandths(),
                    line.window().from(),
                    line.window().to(),
                    line.lead(),
                    line.note(),
                    line.bounds() == null ? null : BoundsV1.of(line.bounds(), line.ratio()));
        }
    }

    static PlanApprovedV1 of(PlanApproved event) {
        ApprovedPlan plan = event.plan();
        PlanContent content = plan.content();
        return new PlanApprovedV1(
                plan.id().value(),
                content.authority().value(),
                content.authorityName(),
                content.year(),
                content.title(),
                plan.version(),
                plan.document().number(),
                plan.approvedAt(),
                content.lines().stream().map(Line::of).toList());
    }
}
