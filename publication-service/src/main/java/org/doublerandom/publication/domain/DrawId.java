package org.doublerandom.publication.domain;

/** A draw (抽取): one attempt at one batch. */
public record DrawId(String value) {
    public DrawId {
        Text.require("draw", value, Text.ID);
    }

    @Override
    public String toString() {
        return value;
    }
}
