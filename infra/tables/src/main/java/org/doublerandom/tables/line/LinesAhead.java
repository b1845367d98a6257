package org.doublerandom.tables.line;

import java.util.NoSuchElementException;
import java.util.Optional;

/** Lines of which the next one that is not blank is looked for when it is asked for. */
public abstract class LinesAhead implements Lines {
    private Optional<Line> next = Optional.empty();
    private long blank;

    /**
     * The next line that is not blank.
     *
     * @throws FileRefused where the file cannot be read on
     */
    protected abstract Optional<Line> read();

    /** Counts a line that is left out. */
    protected final void leaveOut() {
        blank++;
    }

    @Override
    public final long blank() {
        return blank;
    }

    @Override
    public final boolean hasNext() {
        if (next.isEmpty()) {
            next = read();
        }
        return next.isPresent();
    }

    @Override
    public final Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException("behind the last line");
        }
        Line line = next.orElseThrow();
        next = Optional.empty();
        return line;
    }
}
