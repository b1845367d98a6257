package org.doublerandom.tables;

import java.util.ArrayList;
import java.util.List;
import org.doublerandom.tables.line.Line;
import org.doublerandom.tables.line.Lines;

/** Lines of which the first behind the header are kept, and what was filled and left out behind it is counted. */
final class Watched implements Lines {
    private final Lines lines;
    private final long header;
    private final int most;
    private final List<Line> first = new ArrayList<>();
    private long filledBefore;
    private long blankBefore;

    /** @param header the number of its last line; 0 where there is none */
    Watched(Lines lines, long header, int most) {
        this.lines = lines;
        this.header = header;
        this.most = most;
    }

    void readFirst() {
        while (hasNext() && first.size() < most) {
            next();
        }
    }

    List<Line> first() {
        return List.copyOf(first);
    }

    long filledBehind() {
        return filled() - filledBefore;
    }

    long blankBehind() {
        return blank() - blankBefore;
    }

    @Override
    public boolean hasNext() {
        return lines.hasNext();
    }

    @Override
    public Line next() {
        Line line = lines.next();
        if (line.number() <= header) {
            filledBefore = lines.filled();
            blankBefore = lines.blank();
        } else if (first.size() < most) {
            first.add(line);
        }
        return line;
    }

    @Override
    public long blank() {
        return lines.blank();
    }

    @Override
    public long filled() {
        return lines.filled();
    }

    @Override
    public void close() {
        lines.close();
    }
}
