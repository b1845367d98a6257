package org.doublerandom.values;

/** The id of an inspection item (抽查事项): its list and its number there, e.g. {@code ZJ2017-1}; also that of its guide. */
public record ItemId(String value) implements Comparable<ItemId> {
    private static final Shape SHAPE = new Shape("[0-9A-Za-z._-]{1,32}");

    public ItemId {
        SHAPE.require("item", value);
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
