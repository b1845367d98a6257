package org.doublerandom.starter.input;

/** A parameter that the operation does not have, or whose value it does not take. */
public final class ParameterNotAcceptable extends RuntimeException {
    private final String parameter;

    public ParameterNotAcceptable(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
