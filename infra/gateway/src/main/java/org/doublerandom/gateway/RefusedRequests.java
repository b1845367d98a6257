package org.doublerandom.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what went wrong on the way into the answer that says so. */
@Component
class RefusedRequests implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(RefusedRequests.class);

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception problem) {
        try {
            answer(request, response, problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Exception problem)
            throws IOException {
        String asked = request.getMethod() + " " + request.getRequestURI();
        if (problem instanceof NoResourceFoundException) {
            Refusal.NO_SUCH_ROUTE.write(request, response);
        } else if (problem instanceof HttpRequestMethodNotSupportedException) {
            Refusal.METHOD_NOT_ALLOWED.write(request, response);
        } else if (causeOf(problem, UntouchedBodies.BodyTooLarge.class) != null) {
            Refusal.BODY_TOO_LARGE.write(request, response);
        } else if (causeOf(problem, ClientAbortException.class) != null) {
            LOG.debug("{}: the client went away", asked);
        } else if (causeOf(problem, UntouchedBodies.BodyNotSent.class) != null) {
            LOG.debug("{}: {}", asked, problem.getMessage());
            Refusal.ofStatus(Math.max(response.getStatus(), 400)).write(request, response);
        } else if (isOutage(problem)) {
            LOG.warn("{}: {}", asked, problem.getMessage());
            Refusal.SERVICE_AWAY.write(request, response);
        } else {
            LOG.error("{}", asked, problem);
            Refusal.INTERNAL_ERROR.write(request, response);
        }
    }

    /** Whether the service behind it does not answer; a caller who sends too much or goes away is none. */
    static boolean isOutage(Throwable problem) {
        return (problem instanceof ResourceAccessException || problem instanceof IOException)
                && causeOf(problem, UntouchedBodies.BodyNotSent.class) == null
                && causeOf(problem, ClientAbortException.class) == null;
    }

    private static @Nullable Throwable causeOf(Throwable problem, Class<? extends Throwable> sought) {
        Throwable cause = problem;
        while (cause != null && !sought.isInstance(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
