package org.doublerandom.draw;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.frame.FileRoot;
import org.doublerandom.values.Suite;

/** Three files of a frame as the directory would freeze them. */
record SampleFrame(String pool, String roster, String conflicts, int pageLines) {
    private static final String TWO_UNITS = IntStream.range(0, 6)
            .mapToObj(n -> "I%02d\t*\t%s\t99\t0\n".formatted(n, n % 2 == 0 ? "FOOD" : "-"))
            .collect(Collectors.joining());

    static SampleFrame of(int targets) {
        return new SampleFrame(pool(targets), TWO_UNITS, "I00\tT0001\n", 256);
    }

    SampleFrame withRoster(String other) {
        return new SampleFrame(pool, other, "", pageLines);
    }

    /** As it is frozen anew behind an infeasible attempt. */
    SampleFrame widened(String other, String added) {
        return new SampleFrame(pool, other, added, pageLines);
    }

    /** The first so many were drawn by an earlier batch of the line, and nobody has been there. */
    SampleFrame withStruck(int count) {
        List<String> lines = pool.lines().toList();
        String marked = IntStream.range(0, lines.size())
                .mapToObj(n -> (n < count ? lines.get(n).replace("\tALL\t", "\tSTRUCK\t") : lines.get(n)) + "\n")
                .collect(Collectors.joining());
        return new SampleFrame(marked, roster, conflicts, pageLines);
    }

    SampleFrame cutInto(int lines) {
        return new SampleFrame(pool, roster, conflicts, lines);
    }

    private static String pool(int targets) {
        return IntStream.range(0, targets)
                .mapToObj("T%04d\t000000001\tALL\t0\t-\n"::formatted)
                .collect(Collectors.joining());
    }

    String pages(String file, int from, int pages) {
        return file(file)
                .lines()
                .skip((long) from * pageLines)
                .limit((long) pages * pageLines)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** The body of FrameFrozen. */
    Map<String, Object> frozen(String id, String authority) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "frame", id, "batch", id, "attempt", 1, "authority", authority, "frozenAt", "2024-04-16T01:00:00Z"));
        for (String file : List.of("pool", "roster", "conflicts")) {
            FileRoot root = FileRoot.of(Suite.SHA256, bytes(file(file)), pageLines);
            body.put(file, Map.of("root", root.root().hex(), "lines", root.lines(), "pageSize", pageLines));
        }
        return body;
    }

    private String file(String name) {
        return switch (name) {
            case "pool" -> pool;
            case "roster" -> roster;
            case "conflicts" -> conflicts;
            default -> throw new IllegalArgumentException(name);
        };
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
