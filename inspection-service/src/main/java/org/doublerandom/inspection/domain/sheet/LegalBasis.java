package org.doublerandom.inspection.domain.sheet;

import org.doublerandom.values.ItemId;

/** What allows the authority to inspect an item. */
public record LegalBasis(ItemId item, String text) {}
