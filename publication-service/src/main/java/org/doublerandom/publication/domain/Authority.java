package org.doublerandom.publication.domain;

import org.doublerandom.values.AuthorityCode;

/** The authority that plans, draws and inspects, with the name the public knows it by. */
public record Authority(String code, String name) {
    public Authority {
        Text.require("authority", code, Text.ID);
        Text.require("authority name", name);
    }

    public AuthorityCode toCode() {
        return new AuthorityCode(code);
    }
}
