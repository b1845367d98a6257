package org.doublerandom.directory.domain.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/** A network of pipes, and how much flows through it at most (Dinic 1970). */
final class Network {
    private final List<List<Pipe>> pipesOf = new ArrayList<>();
    private final int source;
    private final int sink;

    private static final class Pipe {
        private final int to;
        private final int back;
        private long room;

        private Pipe(int to, int back, long room) {
            this.to = to;
            this.back = back;
            this.room = room;
        }
    }

    Network() {
        this.source = node();
        this.sink = node();
    }

    int source() {
        return source;
    }

    int sink() {
        return sink;
    }

    int node() {
        pipesOf.add(new ArrayList<>());
        return pipesOf.size() - 1;
    }

    void pipe(int from, int to, long room) {
        List<Pipe> there = pipesOf.get(from);
        List<Pipe> back = pipesOf.get(to);
        there.add(new Pipe(to, back.size(), room));
        back.add(new Pipe(from, there.size() - 1, 0));
    }

    /** To be asked for once: the pipes are full afterwards. */
    long most() {
        long flow = 0;
        for (int[] steps = stepsFromTheSource(); steps[sink] >= 0; steps = stepsFromTheSource()) {
            int[] next = new int[pipesOf.size()];
            for (long more = push(source, Long.MAX_VALUE, steps, next); more > 0; ) {
                flow += more;
                more = push(source, Long.MAX_VALUE, steps, next);
            }
        }
        return flow;
    }

    private int[] stepsFromTheSource() {
        int[] steps = new int[pipesOf.size()];
        Arrays.fill(steps, -1);
        steps[source] = 0;
        Queue<Integer> reached = new ArrayDeque<>(List.of(source));
        while (!reached.isEmpty()) {
            int node = reached.remove();
            for (Pipe pipe : pipesOf.get(node)) {
                if (pipe.room > 0 && steps[pipe.to] < 0) {
                    steps[pipe.to] = steps[node] + 1;
                    reached.add(pipe.to);
                }
            }
        }
        return steps;
    }

    // As deep as the network is long: source, place, group, inspector, sink.
    private long push(int node, long most, int[] steps, int[] next) {
        if (node == sink) {
            return most;
        }
        for (; next[node] < pipesOf.get(node).size(); next[node]++) {
            Pipe pipe = pipesOf.get(node).get(next[node]);
            if (pipe.room > 0 && steps[pipe.to] == steps[node] + 1) {
                long pushed = push(pipe.to, Math.min(most, pipe.room), steps, next);
                if (pushed > 0) {
                    pipe.room -= pushed;
                    pipesOf.get(pipe.to).get(pipe.back).room += pushed;
                    return pushed;
                }
            }
        }
        return 0;
    }
}
