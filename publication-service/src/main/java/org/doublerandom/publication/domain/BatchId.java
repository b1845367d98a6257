package org.doublerandom.publication.domain;

/** A batch (批次): one scheme, one draw at a time. */
public record BatchId(String value) {
    public BatchId {
        Text.require("batch", value, Text.ID);
    }

    @Override
    public String toString() {
        return value;
    }
}
