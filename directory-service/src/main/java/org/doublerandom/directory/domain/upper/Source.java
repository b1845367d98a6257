package org.doublerandom.directory.domain.upper;

import java.time.LocalDate;
import org.doublerandom.directory.domain.item.ItemList;
import org.jspecify.annotations.Nullable;

/**
 * Where an edition comes from.
 *
 * @param issuer the authority that issued it, in words
 * @param edition how it calls itself, e.g. 2023年版
 * @param issuedOn the day of its document
 * @param follows the edition that it takes the place of; null for a first one
 */
public record Source(
        String issuer,
        Level level,
        String edition,
        LocalDate issuedOn,
        @Nullable ItemList follows) {}
