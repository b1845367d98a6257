package org.doublerandom.directory.domain;

/** A text is not a value of its kind; the code is stable, so that a form or a table can point at the reason. */
public final class MalformedValue extends IllegalArgumentException {
    private final String code;

    public MalformedValue(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
