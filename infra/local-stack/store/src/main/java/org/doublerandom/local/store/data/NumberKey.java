package org.doublerandom.local.store.data;

import de.bwaldvogel.mongo.bson.Decimal128;
import java.math.BigDecimal;

/**
 * A number of any type: the nearest double, then what that double lacks. So numbers of different types are in one order
 * and equal only if they are exactly equal.
 */
final class NumberKey {
    private static final byte TOO_LARGE = 0x40;
    private static final byte EXACT = (byte) 0x80;
    private static final byte TOO_SMALL = (byte) 0xC0;
    private static final long NOT_A_NUMBER = 0;

    private NumberKey() {}

    static void write(Number number, KeyWriter key) {
        double nearest = number.doubleValue();
        if (Double.isNaN(nearest)) {
            key.number64(NOT_A_NUMBER);
            key.put(EXACT);
            return;
        }
        key.number64(ordered(nearest));
        if (Double.isInfinite(nearest) || isExact(number, nearest)) {
            key.put(EXACT);
            return;
        }
        BigDecimal lacking = exact(number).subtract(new BigDecimal(nearest));
        if (lacking.signum() == 0) {
            key.put(EXACT);
            return;
        }
        double second = lacking.doubleValue();
        BigDecimal rest = lacking.subtract(new BigDecimal(second));
        key.put(lacking.signum() < 0 ? TOO_LARGE : TOO_SMALL);
        key.number64(ordered(second));
        key.number64(ordered(rest.doubleValue()));
    }

    private static boolean isExact(Number number, double nearest) {
        return number instanceof Integer || number instanceof Double || nearest == 0 && !(number instanceof Decimal128);
    }

    private static BigDecimal exact(Number number) {
        return number instanceof Decimal128 decimal ? decimal.toBigDecimal() : BigDecimal.valueOf(number.longValue());
    }

    /** The bits of a double, changed so that they are in the order of the doubles as unsigned numbers. */
    private static long ordered(double number) {
        long bits = Double.doubleToLongBits(number == 0 ? 0.0 : number);
        return bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
    }
}
