package org.doublerandom.publication.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.domain.plan.LineBounds;
import org.doublerandom.publication.domain.plan.LineFilter;
import org.doublerandom.publication.domain.plan.PlanVersion;
import org.doublerandom.publication.domain.plan.PublicLine;
import org.doublerandom.publication.domain.plan.PublicPlan;
import org.jspecify.annotations.Nullable;

record PlanResponse(
        String plan, String authority, String authorityName, int year, String title, List<Version> versions) {
    record Version(int version, String title, String document, Instant approvedAt, List<Line> lines) {
        static Version of(PlanVersion version) {
            return new Version(
                    version.version(),
                    version.title(),
                    version.document(),
                    version.approvedAt(),
                    version.lines().stream().map(Line::of).toList());
        }
    }

    record Line(
            String code,
            String name,
            List<NamedItemResponse> items,
            String targetScope,
            boolean directed,
            String ratioText,
            LocalDate from,
            LocalDate to,
            String lead,
            @Nullable String note,
            @Nullable Bounds bounds) {
        static Line of(PublicLine line) {
            return new Line(
                    line.code(),
                    line.name(),
                    NamedItemResponse.of(line.items()),
                    line.targetScope(),
                    line.directed(),
                    line.ratioText(),
                    line.window().from(),
                    line.window().to(),
                    line.lead(),
                    line.note(),
                    line.bounds() == null ? null : Bounds.of(line.bounds()));
        }
    }

    record Bounds(
            String words,
            LineFilter filter,
            int highestRatio,
            int minimum,
            int cap,
            List<String> slots,
            int reserve,
            String disclosure,
            int batches,
            int visits) {
        static Bounds of(LineBounds bounds) {
            return new Bounds(
                    bounds.words(),
                    bounds.filter(),
                    bounds.highest().tenThousandths(),
                    bounds.minimum(),
                    bounds.cap(),
                    bounds.slots(),
                    bounds.reserve(),
                    bounds.disclosure(),
                    bounds.batches(),
                    bounds.visits());
        }
    }

    static PlanResponse of(PublicPlan plan) {
        return new PlanResponse(
                plan.id().value(),
                plan.authority().code(),
                plan.authority().name(),
                plan.year(),
                plan.title(),
                plan.versions().stream().map(Version::of).toList());
    }
}
