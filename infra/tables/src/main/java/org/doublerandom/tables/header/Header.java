package org.doublerandom.tables.header;

import java.util.ArrayList;
import java.util.List;
import org.doublerandom.tables.line.Line;

/**
 * Where the names of the columns stand.
 *
 * @param first number of its first line; what stands above is a title
 * @param last number of its last line; rows begin behind it
 * @param labels of the columns in their order
 */
public record Header(long first, long last, List<Label> labels) {
    public Header {
        labels = List.copyOf(labels);
    }

    /** What may be a header among the first lines of a file: each line, and each two. */
    public static List<Header> among(List<Line> beginning) {
        List<Header> headers =
                new ArrayList<>(beginning.stream().map(Header::of).toList());
        for (int i = 0; i + 1 < beginning.size(); i++) {
            headers.add(of(beginning.get(i), beginning.get(i + 1)));
        }
        return headers;
    }

    static Header of(Line line) {
        return new Header(
                line.number(),
                line.number(),
                line.cells().stream()
                        .map(cell -> new Label(cell.text().strip()))
                        .toList());
    }

    /** A header of two lines: a name above others says to what they belong. */
    static Header of(Line upper, Line lower) {
        List<Label> labels = new ArrayList<>();
        String above = "";
        for (int column = 0;
                column < Math.max(upper.cells().size(), lower.cells().size());
                column++) {
            String under = lower.cell(column).text().strip();
            String own = upper.cell(column).text().strip();
            above = own.isEmpty() && !under.isEmpty() ? above : own;
            labels.add(joined(above, under));
        }
        return new Header(upper.number(), lower.number(), labels);
    }

    private static Label joined(String above, String under) {
        return new Label(
                above.isEmpty() || above.equals(under) ? under : under.isEmpty() ? above : above + "/" + under);
    }
}
