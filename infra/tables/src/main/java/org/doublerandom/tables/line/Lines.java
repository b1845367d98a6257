package org.doublerandom.tables.line;

import java.util.Iterator;

/** The lines of a table file in their order, blank ones left out, read one at a time however many there are. */
public interface Lines extends Iterator<Line>, AutoCloseable {
    @Override
    void close();
}
