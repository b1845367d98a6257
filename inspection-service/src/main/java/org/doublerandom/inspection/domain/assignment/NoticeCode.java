package org.doublerandom.inspection.domain.assignment;

import org.doublerandom.values.Digest;
import org.doublerandom.values.Shape;

/** Printed on a notice so that the enterprise can check that it is genuine; only its digest leaves this service. */
public record NoticeCode(String value) {

    public static final int CHARACTERS = 12;

    private static final Shape SHAPE = new Shape("[A-Z2-7]{" + CHARACTERS + "}");

    public NoticeCode {
        SHAPE.require("notice code", value);
    }

    public Digest digest() {
        return Digest.of(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
