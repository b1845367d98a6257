package org.doublerandom.connections;

import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** HTTP of Tomcat's, with a limit of connections for each address and of the time that the head of a request takes. */
public final class GuardedProtocol extends Http11NioProtocol {
    private static final int LOOKS_IN_THE_TIME = 10;

    private final Doorkeeper doorkeeper;
    private @Nullable ScheduledExecutorService watch;

    /** Tomcat makes it by its name; {@link #guard} follows. */
    public GuardedProtocol() {
        this(new Doorkeeper());
    }

    private GuardedProtocol(Doorkeeper doorkeeper) {
        super(doorkeeper);
        this.doorkeeper = doorkeeper;
    }

    void guard(ConnectionSettings settings) {
        doorkeeper.settings = settings;
        setConnectionTimeout((int) settings.headerTime().toMillis());
    }

    @Override
    public void start() throws Exception {
        super.start();
        long period = Math.max(1, doorkeeper.headerNanos() / LOOKS_IN_THE_TIME);
        watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "slow-heads");
            thread.setDaemon(true);
            return thread;
        });
        watch.scheduleWithFixedDelay(doorkeeper::closeSlowOnes, period, period, TimeUnit.NANOSECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (watch != null) {
            watch.shutdownNow();
        }
        super.stop();
    }

    private static final class Doorkeeper extends NioEndpoint {
        /** Since when the head of a request has been on its way. */
        private final Map<SocketWrapperBase<NioChannel>, Long> unfinished = new ConcurrentHashMap<>();

        private volatile @Nullable ConnectionSettings settings;

        private long headerNanos() {
            ConnectionSettings guard = settings;
            return guard == null ? Long.MAX_VALUE : guard.headerTime().toNanos();
        }

        @Override
        protected boolean setSocketOptions(SocketChannel socket) {
            if (admits(socket.socket().getInetAddress().getHostAddress())) {
                return super.setSocketOptions(socket);
            }
            destroySocket(socket);
            return false;
        }

        private boolean admits(String address) {
            ConnectionSettings guard = settings;
            if (guard == null || guard.trusted().contains(address)) {
                return true;
            }
            long held = getConnections().stream()
                    .filter(connection -> address.equals(connection.getRemoteAddr()))
                    .count();
            return held < guard.perAddress();
        }

        private void closeSlowOnes() {
            long now = System.nanoTime();
            Set<SocketWrapperBase<NioChannel>> connections = getConnections();
            unfinished.keySet().retainAll(connections);
            for (SocketWrapperBase<NioChannel> connection : connections) {
                if (!isInItsHead(connection)) {
                    unfinished.remove(connection);
                } else if (now - unfinished.computeIfAbsent(connection, since -> now) > headerNanos()) {
                    unfinished.remove(connection);
                    connection.close();
                }
            }
        }

        // Between two pieces of a head the half-read request lies with its connection; while a request is handled, and
        // between two requests, nothing does.
        private static boolean isInItsHead(SocketWrapperBase<NioChannel> connection) {
            return connection.getCurrentProcessor() instanceof Processor processor
                    && !processor.isAsync()
                    && !processor.isUpgrade();
        }
    }
}
