package org.doublerandom.tables.line;

import java.util.Iterator;

/** The lines of a table file in their order, blank ones left out, read one at a time however many there are. */
public interface Lines extends Iterator<Line>, AutoCloseable {
    /** How many blank lines were left out so far. */
    long blank();

    /** How many blank cells hold, so far, what the cell they are merged with holds. */
    long filled();

    @Override
    void close();
}
