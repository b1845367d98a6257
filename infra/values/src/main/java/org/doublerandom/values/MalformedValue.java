package org.doublerandom.values;

/** A text is not a value of its kind; the code is stable, so that a form or a table can point at the reason. */
public final class MalformedValue extends IllegalArgumentException {
    private static final int SHOWN = 60;

    private final String code;

    public MalformedValue(String code, String message) {
        super(message);
        this.code = code;
    }

    /** @param name of the value, in one word */
    public MalformedValue(String name, String value, String expectation) {
        this(name + "-malformed", name + ": '" + shortened(value) + "' (expected: " + expectation + ")");
    }

    public String code() {
        return code;
    }

    private static String shortened(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "… (" + value.length() + " characters)";
    }
}
