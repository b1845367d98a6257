package org.doublerandom.plan.domain;

/** Share of the eligible targets to be drawn, in 1/10000 (300 = 3 %). */
public record Ratio(int tenThousandths) {
    /** 100 %. */
    public static final int WHOLE = 10_000;

    public Ratio {
        if (tenThousandths < 0 || tenThousandths > WHOLE) {
            throw new IllegalArgumentException("ratio: " + tenThousandths + " (expected: 0 to 10000, in 1/10000)");
        }
    }

    public boolean exceeds(Ratio other) {
        return tenThousandths > other.tenThousandths;
    }

    /** As people write it, e.g. {@code 3%}, {@code 2.5%}. */
    public String percent() {
        int whole = tenThousandths / 100;
        int rest = tenThousandths % 100;
        String fraction = rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : "." + (rest < 10 ? "0" : "") + rest;
        return whole + fraction + "%";
    }
}
