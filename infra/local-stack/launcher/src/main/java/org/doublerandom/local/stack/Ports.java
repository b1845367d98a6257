package org.doublerandom.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** Loopback ports: the ones of the last start where they are still free, else the next free ones. */
final class Ports {
    // Below the range from which systems take ports for outgoing connections, so that a kept port stays ours.
    private static final int FIRST = 18100;

    private final Installation home;
    private final IntPredicate free;
    private final Map<String, Integer> kept = new LinkedHashMap<>();
    private final Map<String, Integer> taken = new LinkedHashMap<>();

    Ports(Installation home) {
        this(home, Ports::isFree);
    }

    Ports(Installation home, IntPredicate free) {
        this.home = home;
        this.free = free;
        for (String line : Installation.lines(file())) {
            String[] parts = line.split("=");
            kept.put(parts[0], Integer.valueOf(parts[1]));
        }
    }

    int of(String name) {
        return taken.computeIfAbsent(name, this::choose);
    }

    void assign(String name, int port) {
        taken.put(name, port);
    }

    void keep() {
        StringBuilder text = new StringBuilder();
        taken.forEach((name, port) -> text.append(name).append('=').append(port).append('\n'));
        home.writePrivately(file(), text.toString());
    }

    private int choose(String name) {
        Integer last = kept.get(name);
        if (last != null && !taken.containsValue(last) && free.test(last)) {
            return last;
        }
        int port = FIRST;
        while (taken.containsValue(port) || kept.containsValue(port) || !free.test(port)) {
            port++;
        }
        return port;
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
