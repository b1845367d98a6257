package org.doublerandom.publication.domain;

import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Shape;

/** The authority that plans, draws and inspects, with the name the public knows it by. */
public record Authority(String code, String name) {
    public Authority {
        Shape.OPAQUE.require("authority", code);
        Shape.NOT_BLANK.require("authority name", name);
    }

    public AuthorityCode toCode() {
        return new AuthorityCode(code);
    }
}
