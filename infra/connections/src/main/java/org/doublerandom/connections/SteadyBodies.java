package org.doublerandom.connections;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.doublerandom.problems.Problem;

/** Lets bodies in as long as they come steadily and leave threads for those who only read. */
final class SteadyBodies extends ValveBase {
    private static final Problem TOO_BUSY = new Problem(503, "too-busy", null);

    private final ConnectionSettings settings;
    private final Semaphore room;

    SteadyBodies(ConnectionSettings settings) {
        super(true);
        this.settings = settings;
        this.room = new Semaphore(settings.bodiesAtOnce());
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!hasBody(request)) {
            getNext().invoke(request, response);
            return;
        }
        if (!room.tryAcquire()) {
            // Not read to its end, as bodies are that are refused: that takes as long as its sender likes.
            response.setHeader("Connection", "close");
            TOO_BUSY.write(request, response);
            close(request, response);
            return;
        }
        Measured body = new Measured(request.getCoyoteRequest().getInputBuffer(), settings);
        request.getCoyoteRequest().setInputBuffer(body);
        try {
            getNext().invoke(request, response);
        } finally {
            request.getCoyoteRequest().setInputBuffer(body.inner);
            room.release();
            if (body.failed) {
                close(request, response);
            }
        }
    }

    // As it stands there: what is no length is refused further on.
    private static boolean hasBody(Request request) {
        String length = request.getHeader("Content-Length");
        return length != null && !length.equals("0") || request.getHeader("Transfer-Encoding") != null;
    }

    private static void close(Request request, Response response) throws IOException {
        response.finishResponse();
        request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
    }

    /** A body that is read on only as long as it comes fast enough. */
    private static final class Measured implements InputBuffer {
        private final InputBuffer inner;
        private final ConnectionSettings settings;
        private final long start = System.nanoTime();
        private long read;
        private boolean failed;

        Measured(InputBuffer inner, ConnectionSettings settings) {
            this.inner = inner;
            this.settings = settings;
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            try {
                int count = inner.doRead(handler);
                read += Math.max(count, 0);
                requireSteady(count);
                return count;
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }

        private void requireSteady(int count) throws IOException {
            long late = System.nanoTime() - start - settings.headerTime().toNanos();
            // Bytes and nanoseconds: whole seconds would let the first one pass.
            if (count > 0 && late > 0 && read < late / 1e9 * settings.bodyRate().toBytes()) {
                throw new IOException(
                        read + " bytes of a body so far (expected: " + settings.bodyRate() + " a second)");
            }
        }

        @Override
        public int available() {
            return inner.available();
        }
    }
}
