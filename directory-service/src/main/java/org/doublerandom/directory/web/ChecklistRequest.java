package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.doublerandom.directory.application.KeepChecklists;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.checklist.Audience;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.starter.input.Text;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/** @param items in the order in which they are inspected */
record ChecklistRequest(
        @NotNull @Text(max = 100) String name,
        @NotNull @Size(max = 50) List<@NotNull @Pattern(regexp = "[A-T]([0-9]{2,4})?") String> industries,
        @NotNull @Size(max = 50) List<@NotNull @Pattern(regexp = "[0-9a-z-]{1,40}") String> tags,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull Wanted> items) {
    record Wanted(
            @Nullable @Pattern(regexp = "[0-9A-Z-]{1,32}") String authority,

            @NotNull @Pattern(regexp = "[0-9A-Za-z._-]{1,32}")
            String item,

            @Nullable @Text(max = 200) String name) {
        KeepChecklists.Wanted toWanted() {
            return new KeepChecklists.Wanted(
                    authority == null ? null : new AuthorityCode(authority), new ItemId(item), name);
        }
    }

    Audience toAudience() {
        return new Audience(
                industries.stream().map(IndustryCode::new).toList(),
                tags.stream().map(Tag::ofTarget).toList());
    }

    List<KeepChecklists.Wanted> toItems() {
        return items.stream().map(Wanted::toWanted).toList();
    }
}
