package org.doublerandom.notes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** A way to a server that can be closed, as if the server were gone, or held up, as if it hung. */
final class Passage implements AutoCloseable {
    private final String host;
    private final int port;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final ServerSocket server;
    private volatile boolean shut;
    private volatile boolean heldUp;

    Passage(String host, int port) throws IOException {
        this(host, port, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    /** @param server where one comes in: by TLS, if it speaks TLS */
    Passage(String host, int port, ServerSocket server) {
        this.host = host;
        this.port = port;
        this.server = server;
        accept();
    }

    int entrance() {
        return server.getLocalPort();
    }

    void holdUp() {
        heldUp = true;
    }

    /** The entrance stays bound, so that nobody else gets its port: whoever comes is sent away. */
    void shut() throws IOException {
        shut = true;
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    void open() {
        heldUp = false;
        shut = false;
    }

    @Override
    public void close() throws IOException {
        shut();
        server.close();
        threads.shutdownNow();
    }

    private void accept() {
        threads.execute(() -> {
            try {
                while (true) {
                    Socket in = server.accept();
                    if (shut) {
                        in.close();
                        continue;
                    }
                    Socket out = new Socket(host, port);
                    open.addAll(List.of(in, out));
                    threads.execute(() -> carry(in, out));
                    threads.execute(() -> carry(out, in));
                }
            } catch (IOException e) {
                // Closed.
                return;
            }
        });
    }

    private void carry(Socket from, Socket to) {
        byte[] buffer = new byte[16_384];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                while (heldUp && !Thread.currentThread().isInterrupted()) {
                    LockSupport.parkNanos(10_000_000);
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            // One side is gone; both are closed.
            return;
        }
    }
}
