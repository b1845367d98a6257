package org.doublerandom.plan.domain.item;

/** Id of an inspection item (抽查事项) in the directory. */
public record ItemId(String value) {
    public ItemId {
        if (!value.matches("[0-9A-Za-z._-]{1,64}")) {
            throw new IllegalArgumentException("item: " + value + " (expected: [0-9A-Za-z._-]{1,64})");
        }
    }
}
