package org.doublerandom.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.plan.domain.annual.AnnualPlan;
import org.doublerandom.plan.domain.annual.ApprovedPlan;
import org.doublerandom.plan.domain.annual.PlanContent;
import org.doublerandom.plan.domain.annual.PlanLine;
import org.jspecify.annotations.Nullable;

record PlanResponse(
        String id,
        String state,
        String authority,
        String authorityName,
        int year,
        String title,
        List<Line> lines,
        @Nullable Integer version,
        @Nullable String document,
        @Nullable Instant approvedAt) {

    record Line(
            String code,
            String name,
            List<String> items,
            String targetScope,
            boolean directed,
            String ratioText,
            int ratio,
            LocalDate from,
            LocalDate to,
            String lead,
            @Nullable String note,
            @Nullable BoundsBody bounds) {
        static Line of(PlanLine line) {
            return new Line(
                    line.code().value(),
                    line.name(),
                    line.items().stream().map(item -> item.id().value()).toList(),
                    line.targetScope(),
                    line.directed(),
                    line.ratioText(),
                    line.ratio().tenThousandths(),
                    line.window().from(),
                    line.window().to(),
                    line.lead(),
                    line.note(),
                    line.bounds() == null ? null : BoundsBody.of(line.bounds()));
        }
    }

    static PlanResponse of(AnnualPlan plan) {
        PlanContent content = plan.content();
        ApprovedPlan approved = plan instanceof ApprovedPlan inForce ? inForce : null;
        return new PlanResponse(
                plan.id().value(),
                approved == null ? "DRAFT" : "APPROVED",
                content.authority().value(),
                content.authorityName(),
                content.year(),
                content.title(),
                content.lines().stream().map(Line::of).toList(),
                approved == null ? null : approved.version(),
                approved == null ? null : approved.document().number(),
                approved == null ? null : approved.approvedAt());
    }
}
