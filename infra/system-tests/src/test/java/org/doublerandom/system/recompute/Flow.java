package org.doublerandom.system.recompute;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** A network with whole capacities, and a flow through it: grown path by path, nothing clever. */
final class Flow {
    private final List<List<Integer>> leaving = new ArrayList<>();
    private final List<int[]> arcs = new ArrayList<>();

    int node() {
        leaving.add(new ArrayList<>());
        return leaving.size() - 1;
    }

    /** @return the arc; its opposite, by which flow is taken back, is the next number */
    int arc(int from, int to, int capacity) {
        int arc = arcs.size();
        leaving.get(from).add(arc);
        arcs.add(new int[] {from, to, capacity});
        leaving.get(to).add(arc + 1);
        arcs.add(new int[] {to, from, 0});
        return arc;
    }

    /** Whether an arc of capacity 1 is used. */
    boolean isUsed(int arc) {
        return left(arc ^ 1) > 0;
    }

    /** What flows through the arc flows through it for good. */
    void fix(int arc) {
        arcs.get(arc)[2] = 0;
        arcs.get(arc ^ 1)[2] = 0;
    }

    int most(int source, int sink) {
        int flow = 0;
        while (push(source, sink)) {
            flow++;
        }
        return flow;
    }

    /** Sends one unit through a free arc and back on another way, if there is one: the flow as a whole stays. */
    boolean reroute(int arc) {
        int from = arcs.get(arc)[0];
        int to = arcs.get(arc)[1];
        arcs.get(arc)[2]--;
        if (push(to, from)) {
            arcs.get(arc ^ 1)[2]++;
            return true;
        }
        arcs.get(arc)[2]++;
        return false;
    }

    private boolean push(int from, int to) {
        int[] by = new int[leaving.size()];
        Arrays.fill(by, -1);
        Deque<Integer> reached = new ArrayDeque<>(List.of(from));
        while (!reached.isEmpty() && by[to] < 0) {
            for (int arc : leaving.get(reached.remove())) {
                int next = arcs.get(arc)[1];
                if (left(arc) > 0 && by[next] < 0 && next != from) {
                    by[next] = arc;
                    reached.add(next);
                }
            }
        }
        if (by[to] < 0) {
            return false;
        }
        for (int node = to; node != from; node = arcs.get(by[node])[0]) {
            arcs.get(by[node])[2]--;
            arcs.get(by[node] ^ 1)[2]++;
        }
        return true;
    }

    private int left(int arc) {
        return arcs.get(arc)[2];
    }
}
