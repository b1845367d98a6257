package org.doublerandom.directory.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportMode;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.starter.command.NewId;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/**
 * @param kind ITEMS, UPPER_ITEMS, TARGETS, INSPECTORS, RECUSALS, VISITS or TAG_MAPPING
 * @param mode SKIP or REFUSE; REFUSE for UPPER_ITEMS
 * @param list the name of the list or of the edition, for ITEMS and UPPER_ITEMS only
 */
record ImportRequest(
        @NotNull String kind,
        @NotNull String mode,
        @Nullable String list) {
    ImportOrder toOrder(NewId id, AuthorityCode authority, Unit unit, Instant now) {
        return new ImportOrder(
                new ImportId(id.value()),
                authority,
                unit,
                ImportKind.of(kind),
                ImportMode.of(mode),
                list == null ? null : new ItemList(list),
                now);
    }
}
