package org.doublerandom.publication.web.portal;

import java.util.List;
import java.util.stream.Collectors;
import org.doublerandom.publication.domain.NamedItem;
import org.doublerandom.publication.domain.plan.PlanVersion;
import org.doublerandom.publication.domain.plan.PublicLine;
import org.doublerandom.publication.domain.plan.PublicPlan;

/** A plan on the page: its current version and what came before. */
record PlanView(
        String id,
        String title,
        String authority,
        int year,
        int version,
        String document,
        String approved,
        List<Line> lines,
        List<Earlier> earlier) {
    record Line(
            String code,
            String name,
            String items,
            String scope,
            String mode,
            String ratio,
            String window,
            String lead,
            String note,
            String bounds) {
        static Line of(PublicLine line) {
            return new Line(
                    line.code(),
                    line.name(),
                    line.items().stream().map(NamedItem::name).collect(Collectors.joining("、")),
                    line.targetScope(),
                    line.directed() ? "定向" : "不定向",
                    line.ratioText(),
                    line.window().from() + " 至 " + line.window().to(),
                    line.lead(),
                    line.note() == null ? "" : line.note(),
                    line.bounds() == null ? "" : line.bounds().words());
        }
    }

    record Earlier(int version, String document, String approved) {
        static Earlier of(PlanVersion version) {
            return new Earlier(version.version(), version.document(), Chinese.moment(version.approvedAt()));
        }
    }

    static PlanView of(PublicPlan plan) {
        PlanVersion current = plan.current();
        return new PlanView(
                plan.id().value(),
                plan.title(),
                plan.authority().name(),
                plan.year(),
                current.version(),
                current.document(),
                Chinese.moment(current.approvedAt()),
                current.lines().stream().map(Line::of).toList(),
                plan.versions().stream()
                        .filter(version -> version.version() != current.version())
                        .map(Earlier::of)
                        .toList());
    }
}
