package org.doublerandom.verifier.lot;

import java.util.Arrays;

/** The nodes that a search has reached, in that order, and by which other node each. */
final class Reached {
    private final int[] by;
    private final int[] order;
    private final int inspectors;
    private final long[] unreached;
    private int count;

    /** @param inspectors the first nodes, asked for as bits */
    Reached(int nodes, int inspectors) {
        this.by = new int[nodes];
        this.order = new int[nodes];
        this.inspectors = inspectors;
        this.unreached = new long[(inspectors >> 6) + 1];
    }

    void begin(int start) {
        Arrays.fill(by, -1);
        Arrays.fill(unreached, -1L);
        count = 0;
        add(start, start);
    }

    void add(int node, int from) {
        if (by[node] < 0) {
            by[node] = from;
            order[count++] = node;
            if (node < inspectors) {
                unreached[node >> 6] &= ~(1L << node);
            }
        }
    }

    boolean has(int node) {
        return by[node] >= 0;
    }

    int by(int node) {
        return by[node];
    }

    int node(int place) {
        return order[place];
    }

    int size() {
        return count;
    }

    /** 64 inspectors who are not reached, as bits. */
    long unreached(int word) {
        return unreached[word];
    }
}
