package org.doublerandom.publication.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doublerandom.publication.domain.Authority;
import org.doublerandom.publication.domain.PlanId;
import org.doublerandom.publication.domain.plan.PlanVersion;
import org.doublerandom.publication.domain.plan.PublicLine;
import org.doublerandom.publication.domain.plan.PublicPlan;
import org.doublerandom.publication.domain.plan.Window;
import org.jspecify.annotations.Nullable;

record PlanDocument(String plan, String authority, String authorityName, int year, List<Version> versions) {
    record Version(int version, String title, String document, Instant approvedAt, List<Line> lines) {
        static Version of(PlanVersion version) {
            return new Version(
                    version.version(),
                    version.title(),
                    version.document(),
                    version.approvedAt(),
                    version.lines().stream().map(Line::of).toList());
        }

        PlanVersion toVersion() {
            return new PlanVersion(
                    version,
                    title,
                    document,
                    approvedAt,
                    lines.stream().map(Line::toLine).toList());
        }
    }

    record Line(
            String code,
            String name,
            List<NamedItemDocument> items,
            String targetScope,
            boolean directed,
            String ratioText,
            LocalDate from,
            LocalDate to,
            String lead,
            @Nullable String note) {
        static Line of(PublicLine line) {
            return new Line(
                    line.code(),
                    line.name(),
                    NamedItemDocument.of(line.items()),
                    line.targetScope(),
                    line.directed(),
                    line.ratioText(),
                    line.window().from(),
                    line.window().to(),
                    line.lead(),
                    line.note().orElse(null));
        }

        PublicLine toLine() {
            return new PublicLine(
                    code,
                    name,
                    NamedItemDocument.toItems(items),
                    targetScope,
                    directed,
                    ratioText,
                    new Window(from, to),
                    lead,
                    Optional.ofNullable(note));
        }
    }

    static PlanDocument of(PublicPlan plan) {
        return new PlanDocument(
                plan.id().value(),
                plan.authority().code(),
                plan.authority().name(),
                plan.year(),
                plan.versions().stream().map(Version::of).toList());
    }

    PublicPlan toPlan() {
        return new PublicPlan(
                new PlanId(plan),
                new Authority(authority, authorityName),
                year,
                versions.stream().map(Version::toVersion).toList());
    }
}
