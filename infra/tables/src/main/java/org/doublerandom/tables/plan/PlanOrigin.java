package org.doublerandom.tables.plan;

import org.jspecify.annotations.Nullable;

/**
 * Whose plan a table is, and of which year: it stands in no cell, a person says it.
 *
 * @param issuer the authority that issued it, as rows name their lead where they name none
 * @param year null of a table without one; then no window is compared with it
 */
public record PlanOrigin(String issuer, @Nullable Integer year) {}
