package org.doublerandom.inspection.domain.value;

/** A value that does not have the form its meaning asks for. */
public final class MalformedValue extends IllegalArgumentException {

    private static final int SHOWN = 60;

    public MalformedValue(String name, String value, String expectation) {
        super(name + ": " + shortened(value) + " (expected: " + expectation + ")");
    }

    private static String shortened(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "… (" + value.length() + " characters)";
    }
}
