package org.doublerandom.values;

/** Where somebody serves inside an authority: {@code *} everywhere, or the beginning of the areas' codes. */
public record Unit(String value) {
    private static final Shape SHAPE = new Shape("\\*|[0-9]{1,12}");

    /** The whole authority. */
    public static final Unit WHOLE = new Unit("*");

    public Unit {
        SHAPE.require("unit", value);
    }

    /** Whether the other unit is this one or below it. */
    public boolean covers(Unit other) {
        return isWhole() || !other.isWhole() && other.value.startsWith(value);
    }

    public boolean isWhole() {
        return value.equals("*");
    }

    @Override
    public String toString() {
        return value;
    }
}
