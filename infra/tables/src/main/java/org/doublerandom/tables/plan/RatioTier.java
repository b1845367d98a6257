package org.doublerandom.tables.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One of the parts of a ratio that differs.
 *
 * @param worded the whole part
 * @param percent null where it sets a number instead, or more than one share
 */
public record RatioTier(String worded, @Nullable BigDecimal percent) {}
