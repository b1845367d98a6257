package org.doublerandom.draw.domain.assignment;

/** How many places each inspector may take, and how many of them may take one more (protocol §8 step 2). */
record Workload(int[] base, boolean[] oneMore, int extras) {

    static Workload upTo(int[] most) {
        return new Workload(most, new boolean[most.length], 0);
    }
}
