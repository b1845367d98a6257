package org.doublerandom.plan.domain.annual;

import java.util.List;
import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.plan.domain.bounds.DrawBounds;
import org.doublerandom.plan.domain.item.ItemNotUsable;
import org.doublerandom.plan.domain.item.UsableItems;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/** A plan as a planner writes it down: items by id only. */
public record PlanSketch(
        AuthorityCode authority, String authorityName, int year, String title, List<LineSketch> lines) {

    /** A line whose items are named by id only. */
    public record LineSketch(
            LineCode code,
            String name,
            List<ItemId> items,
            String targetScope,
            boolean directed,
            String ratioText,
            Ratio ratio,
            Window window,
            String lead,
            @Nullable String note,
            DrawBounds bounds) {

        PlanLine with(AuthorityCode authority, UsableItems usable) {
            List<PlanLine.PlannedItem> named = usable.require(authority, items).stream()
                    .map(PlanLine.PlannedItem::of)
                    .toList();
            return new PlanLine(code, name, named, targetScope, directed, ratioText, ratio, window, lead, note, bounds);
        }
    }

    /** @throws ItemNotUsable when an item is not published */
    public PlanContent with(UsableItems usable) {
        List<PlanLine> named =
                lines.stream().map(line -> line.with(authority, usable)).toList();
        return new PlanContent(authority, authorityName, year, title, named);
    }
}
