package org.doublerandom.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lets a body through to its service as it came, unless it is longer than allowed, by what it announces or else by what
 * arrives.
 *
 * <p>Parameters are those of the address only: whoever looked for more would consume a form, and the service would get
 * an empty one.
 */
final class UntouchedBodies extends OncePerRequestFilter {
    private static final int MOST_PARAMETERS = 1_000;
    private static final String BODY = UntouchedBodies.class.getName() + ".body";

    private final long limit;

    UntouchedBodies(long limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            Refusal.BODY_TOO_LARGE.write(request, response);
            return;
        }
        UntouchedRequest untouched;
        try {
            untouched = new UntouchedRequest(request, limit);
        } catch (IllegalArgumentException malformed) {
            Refusal.REQUEST_MALFORMED.write(request, response);
            return;
        }
        chain.doFilter(untouched, response);
    }

    /** Whether the gateway waits for the caller at this moment, and not for a service. */
    static boolean isWaitingForCaller(HttpServletRequest request) {
        return request.getAttribute(BODY) instanceof LimitedStream body && body.waiting;
    }

    /** The body did not come as its head announced it, which is nobody's fault but the caller's. */
    static class BodyNotSent extends IOException {
        private static final long serialVersionUID = 1L;

        BodyNotSent(String message) {
            super(message);
        }

        BodyNotSent(IOException cause) {
            super(cause);
        }
    }

    /** More bytes arrived than allowed. */
    static final class BodyTooLarge extends BodyNotSent {
        private static final long serialVersionUID = 1L;

        BodyTooLarge(long limit) {
            super("more than " + limit + " bytes (expected: at most " + limit + ")");
        }
    }

    private static final class UntouchedRequest extends HttpServletRequestWrapper {
        private final long limit;
        private final Map<String, String[]> parameters = new LinkedHashMap<>();

        UntouchedRequest(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
            UriComponentsBuilder.newInstance()
                    .query(request.getQueryString())
                    .build()
                    .getQueryParams()
                    .forEach((name, values) -> parameters.put(
                            decoded(name),
                            values.stream().map(UntouchedRequest::decoded).toArray(String[]::new)));
            if (parameters.values().stream().mapToInt(values -> values.length).sum() > MOST_PARAMETERS) {
                throw new IllegalArgumentException("more parameters than any container takes");
            }
        }

        private static String decoded(@Nullable String text) {
            return text == null ? "" : URLDecoder.decode(text, StandardCharsets.UTF_8);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return parameters.get(name);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            LimitedStream body = new LimitedStream(super.getInputStream(), limit);
            setAttribute(BODY, body);
            return body;
        }
    }

    private static final class LimitedStream extends ServletInputStream {
        private final ServletInputStream body;
        private final long limit;
        private long read;
        private volatile boolean waiting;

        LimitedStream(ServletInputStream body, long limit) {
            this.body = body;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = readFromCaller(into, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private int readFromCaller(byte[] into, int offset, int length) throws BodyNotSent {
            waiting = true;
            try {
                return body.read(into, offset, length);
            } catch (IOException e) {
                throw new BodyNotSent(e);
            } finally {
                waiting = false;
            }
        }

        private void count(int bytes) throws BodyTooLarge {
            read += bytes;
            if (read > limit) {
                throw new BodyTooLarge(limit);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
