package org.doublerandom.draw.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A pool of as many candidates as a province has, in the chunks that it is kept in. */
record LargePool(int candidates) {
    static final List<String> STRATA = List.of("A", "B", "C", "D", "E");
    private static final int LINES = 16_384;
    private static final int AREAS = 200;
    private static final int CLOSED = 50;

    List<byte[]> chunks() {
        List<byte[]> chunks = new ArrayList<>();
        for (int first = 0; first < candidates; first += LINES) {
            StringBuilder chunk = new StringBuilder();
            for (int n = first; n < Math.min(candidates, first + LINES); n++) {
                chunk.append(line(n)).append('\n');
            }
            chunks.add(chunk.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return chunks;
    }

    private static String line(int n) {
        return "91110000MA%08d\t110000%03d\t%s\t%d\t%s"
                .formatted(n, n % AREAS, STRATA.get(n % STRATA.size()), n % 2, n % CLOSED == 0 ? "CLOSED" : "-");
    }
}
