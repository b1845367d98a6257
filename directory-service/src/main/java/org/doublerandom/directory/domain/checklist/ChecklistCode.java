package org.doublerandom.directory.domain.checklist;

import org.doublerandom.values.Shape;

/** What an authority calls one of its industry checklists, e.g. {@code catering}. */
public record ChecklistCode(String value) implements Comparable<ChecklistCode> {
    private static final Shape SHAPE = new Shape("[0-9A-Za-z._-]{1,32}");

    public ChecklistCode {
        SHAPE.require("checklist", value);
    }

    @Override
    public int compareTo(ChecklistCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
