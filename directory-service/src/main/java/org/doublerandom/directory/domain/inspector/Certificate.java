package org.doublerandom.directory.domain.inspector;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What lets somebody inspect (执法证件).
 *
 * @param issuer who gave it; null where the table does not tell
 * @param valid the days on which it counts; without a last one where the table does not tell, or it has none
 */
public record Certificate(String number, @Nullable String issuer, Span valid) {
    private static final int FIRST = 60;
    private static final int SECOND = 30;
    private static final int LAST = 7;

    /** Whether it has not ended when these days begin, and begins to count before they end. */
    public boolean countsFor(Span days) {
        return valid.overlaps(days);
    }

    /** How soon it ends, seen from that day; its last day still counts. */
    public Expiry expiryOn(LocalDate today) {
        LocalDate last = valid.to();
        if (last == null) {
            return Expiry.LATER;
        }
        long left = ChronoUnit.DAYS.between(today, last);
        if (left > FIRST) {
            return Expiry.LATER;
        }
        if (left > SECOND) {
            return Expiry.WITHIN_60_DAYS;
        }
        if (left > LAST) {
            return Expiry.WITHIN_30_DAYS;
        }
        return left < 0 ? Expiry.EXPIRED : Expiry.WITHIN_7_DAYS;
    }
}
