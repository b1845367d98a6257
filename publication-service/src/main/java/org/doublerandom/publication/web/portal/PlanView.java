package org.doublerandom.publication.web.portal;

import java.util.List;
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
    /** @param address of the page of what it asks */
    record Item(String name, String address) {
        static Item of(NamedItem item, String authority) {
            return new Item(item.name(), "/portal/guides/" + authority + "/" + item.id());
        }
    }

    record Line(
            String code,
            String name,
            List<Item> items,
            String scope,
            String mode,
            String ratio,
            String window,
            String lead,
            String note,
            String bounds) {
        static Line of(PublicLine line, String authority) {
            return new Line(
                    line.code(),
                    line.name(),
                    line.items().stream().map(item -> Item.of(item, authority)).toList(),
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
                current.lines().stream()
                        .map(line -> Line.of(line, plan.authority().code()))
                        .toList(),
                plan.versions().stream()
                        .filter(version -> version.version() != current.version())
                        .map(Earlier::of)
                        .toList());
    }
}
