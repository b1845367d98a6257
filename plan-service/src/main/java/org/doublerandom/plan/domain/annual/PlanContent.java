package org.doublerandom.plan.domain.annual;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;

/**
 * What a plan says: its title, year and lines.
 *
 * @param year the calendar year the plan is for, 2000 to 2099
 */
public record PlanContent(AuthorityCode authority, String authorityName, int year, String title, List<PlanLine> lines) {
    public PlanContent {
        lines = List.copyOf(lines);
        if (year < 2000 || year > 2099) {
            throw new IllegalArgumentException("year: " + year + " (expected: 2000 to 2099)");
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("no lines (expected: at least one)");
        }
        Set<LineCode> codes = new HashSet<>();
        for (PlanLine line : lines) {
            if (!codes.add(line.code())) {
                throw new LineCodeRepeated(line.code());
            }
            if (line.window().from().getYear() != year || line.window().to().getYear() != year) {
                throw new WindowOutsideYear(line.code(), line.window(), year);
            }
        }
    }

    /** @throws UnknownLine when the plan has no such line */
    public List<ItemId> itemsOf(LineCode code) {
        return line(code).items().stream().map(PlanLine.PlannedItem::id).toList();
    }

    public PlanLine line(LineCode code) {
        return lines.stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownLine(code));
    }
}
