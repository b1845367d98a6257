package org.doublerandom.publication.domain;

/** A ratio in 1/10000, so that no figure depends on rounding by a machine. */
public record Ratio(int tenThousandths) {
    public static final int WHOLE = 10_000;

    /** The part of the whole, rounded down: a figure never looks better than it is. */
    public static Ratio of(long part, long whole) {
        return new Ratio(Math.toIntExact(part * WHOLE / whole));
    }

    public boolean reaches(Ratio goal) {
        return tenThousandths >= goal.tenThousandths;
    }

    /** As people write it: {@code 3%}, {@code 2.05%}. */
    public String percent() {
        int whole = tenThousandths / 100;
        int rest = tenThousandths % 100;
        if (rest == 0) {
            return whole + "%";
        }
        return whole + "." + (rest % 10 == 0 ? "" + rest / 10 : rest < 10 ? "0" + rest : "" + rest) + "%";
    }
}
