package org.doublerandom.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** Loopback ports: the ones of the last start where they are still free, else the next free ones; taken, not probed. */
final class Ports implements AutoCloseable {
    // Below the range from which systems take ports for outgoing connections, so that a kept port stays ours.
    private static final int FIRST = 18100;

    private final Installation home;
    private final Claims claims;
    private final IntPredicate free;
    private final Map<String, Integer> kept = new LinkedHashMap<>();
    private final Map<String, Integer> taken = new LinkedHashMap<>();

    Ports(Installation home) {
        this(home, Claims.ofThisMachine(), Ports::isFree);
    }

    Ports(Installation home, Claims claims, IntPredicate free) {
        this.home = home;
        this.claims = claims;
        this.free = free;
        for (String line : Installation.lines(file())) {
            String[] parts = line.split("=");
            kept.put(parts[0], Integer.valueOf(parts[1]));
        }
    }

    synchronized int of(String name) {
        return taken.computeIfAbsent(name, this::choose);
    }

    /** Takes a port that a person has chosen. */
    synchronized void assign(String name, int port) {
        if (Integer.valueOf(port).equals(taken.get(name))) {
            return;
        }
        if (!isTaken(port)) {
            throw new PortInUse(port);
        }
        taken.put(name, port);
    }

    synchronized void keep() {
        StringBuilder text = new StringBuilder();
        taken.forEach((name, port) -> text.append(name).append('=').append(port).append('\n'));
        home.writePrivately(file(), text.toString());
    }

    /** Leaves all of them to others. */
    @Override
    public synchronized void close() {
        taken.clear();
        claims.close();
    }

    private int choose(String name) {
        Integer last = kept.get(name);
        if (last != null && !taken.containsValue(last) && isTaken(last)) {
            return last;
        }
        int port = FIRST;
        while (taken.containsValue(port) || kept.containsValue(port) || !isTaken(port)) {
            port++;
        }
        return port;
    }

    /** Takes the port if no other installation has it and nobody listens there. */
    private boolean isTaken(int port) {
        if (!claims.take(port)) {
            return false;
        }
        if (!free.test(port)) {
            claims.leave(port);
            return false;
        }
        return true;
    }

    private Path file() {
        return home.local().resolve("ports.properties");
    }

    private static boolean isFree(int port) {
        try (ServerSocket listener = new ServerSocket()) {
            listener.setReuseAddress(true);
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }
}
