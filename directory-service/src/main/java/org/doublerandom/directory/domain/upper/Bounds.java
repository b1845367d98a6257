package org.doublerandom.directory.domain.upper;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.IntFunction;
import org.doublerandom.directory.domain.item.RatioBounds;
import org.doublerandom.directory.domain.item.YearlyTimes;
import org.jspecify.annotations.Nullable;

/** A least and a most, of which either may be open. */
record Bounds(@Nullable Integer least, @Nullable Integer most) {
    static Bounds of(RatioBounds ratio) {
        return new Bounds(ratio.least(), ratio.most());
    }

    static Bounds of(YearlyTimes times) {
        return new Bounds(times.least(), times.most());
    }

    boolean isOpen() {
        return least == null && most == null;
    }

    /**
     * These, where the inner ones are open.
     *
     * @throws OutsideBounds if the inner ones are not inside
     */
    Bounds narrowed(Bounds inner, String what) {
        Bounds narrowed = new Bounds(inner.least == null ? least : inner.least, inner.most == null ? most : inner.most);
        boolean below = least != null && narrowed.least != null && narrowed.least < least;
        boolean above = most != null && narrowed.most != null && narrowed.most > most;
        boolean crossed = narrowed.least != null && narrowed.most != null && narrowed.least > narrowed.most;
        if (below || above || crossed) {
            throw new OutsideBounds(what, narrowed.toString(), toString());
        }
        return narrowed;
    }

    /** Ratios in the words of a list. */
    String percent() {
        return words(value ->
                new BigDecimal(value).movePointLeft(2).stripTrailingZeros().toPlainString() + "%");
    }

    /** Times in the words of a list. */
    String timesAYear() {
        return "每年" + words(value -> value + "次");
    }

    private String words(IntFunction<String> value) {
        if (least == null) {
            return "不超过" + value.apply(Objects.requireNonNull(most));
        }
        if (most == null) {
            return "不低于" + value.apply(least);
        }
        return least.equals(most) ? value.apply(least) : value.apply(least) + "至" + value.apply(most);
    }

    @Override
    public String toString() {
        return (least == null ? "" : least) + "–" + (most == null ? "" : most);
    }
}
