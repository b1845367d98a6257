package org.doublerandom.draw.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.voiding.InspectorGroup;
import org.doublerandom.draw.domain.voiding.Relief;
import org.jspecify.annotations.Nullable;

/**
 * @param capsRaisedBy every inspector's cap, alike
 * @param anybody tags of slots that anybody may fill
 * @param added groups of inspectors, of each all or none
 */
record ReliefPart(
        @Min(0) @Max(999) int capsRaisedBy,
        @NotNull @Size(max = 16) List<@NotNull @Pattern(regexp = "[0-9A-Za-z._-]{1,16}") String> anybody,
        @NotNull @Size(max = 50) List<@NotNull @Valid Group> added) {

    /**
     * @param unit as rosters have it
     * @param tag a dash for those who have none
     */
    record Group(
            @NotNull @Pattern(regexp = "\\*|[0-9]{1,12}") String unit,

            @NotNull @Pattern(regexp = "[0-9A-Za-z._-]{1,16}")
            String tag) {}

    static @Nullable ReliefPart of(@Nullable Relief relief) {
        return relief == null
                ? null
                : new ReliefPart(
                        relief.capsRaisedBy(),
                        relief.anybody().stream().map(Slot::tag).toList(),
                        relief.added().stream()
                                .map(group -> new Group(group.unit(), group.tag()))
                                .toList());
    }

    Relief toRelief() {
        return new Relief(
                capsRaisedBy,
                anybody.stream().map(Slot::new).toList(),
                added.stream()
                        .map(group -> new InspectorGroup(group.unit(), group.tag()))
                        .toList());
    }
}
