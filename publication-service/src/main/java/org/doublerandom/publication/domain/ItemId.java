package org.doublerandom.publication.domain;

/** An inspection item (抽查事项) of a published list. */
public record ItemId(String value) {
    public ItemId {
        Text.require("item", value, Text.ID);
    }

    @Override
    public String toString() {
        return value;
    }
}
