package org.doublerandom.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.doublerandom.problems.Problem;
import org.doublerandom.values.refusal.Language;
import org.doublerandom.values.refusal.RefusalTexts;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What the gateway itself refuses; everything else is the answer of the service behind it. */
enum Refusal {
    REQUEST_MALFORMED(400, "request-malformed"),
    NOT_SIGNED_IN(401, "not-signed-in"),
    TOKEN_INVALID(401, "token-invalid"),
    NOT_ALLOWED(403, "not-allowed"),
    NO_SUCH_ROUTE(404, "no-such-route"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed"),
    REQUEST_TOO_SLOW(408, "request-too-slow"),
    BODY_TOO_LARGE(413, "body-too-large"),
    ADDRESS_TOO_LONG(414, "address-too-long"),
    MEDIA_TYPE_NOT_SUPPORTED(415, "media-type-not-supported"),
    EXPECTATION_NOT_MET(417, "expectation-not-met"),
    TOO_MANY_REQUESTS(429, "too-many-requests"),
    HEADERS_TOO_LARGE(431, "headers-too-large"),
    INTERNAL_ERROR(500, "internal-error"),
    SERVICE_AWAY(503, "service-away"),
    IDENTITY_AWAY(503, "identity-away");

    private final int status;
    private final String code;

    Refusal(int status, String code) {
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    /** How a status that the container chose is told; what is not HTTP as it is spoken here is the request's mistake. */
    static Refusal ofStatus(int status) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> NOT_ALLOWED;
            case 404 -> NO_SUCH_ROUTE;
            case 405 -> METHOD_NOT_ALLOWED;
            case 408 -> REQUEST_TOO_SLOW;
            case 413 -> BODY_TOO_LARGE;
            case 414 -> ADDRESS_TOO_LONG;
            case 415 -> MEDIA_TYPE_NOT_SUPPORTED;
            case 417 -> EXPECTATION_NOT_MET;
            case 431 -> HEADERS_TOO_LARGE;
            case 501, 505 -> REQUEST_MALFORMED;
            default -> status < 500 ? REQUEST_MALFORMED : INTERNAL_ERROR;
        };
    }

    String code() {
        return code;
    }

    Problem told(Language language) {
        return new Problem(status, code, RefusalTexts.detail(code, language, List.of()));
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        told(Language.wantedBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))).write(request, response);
    }

    /** The same as the answer of a route. */
    ServerResponse answer(ServerRequest request) {
        return answer(request, new HttpHeaders());
    }

    /** @param more what the answer says beside what every refusal says */
    ServerResponse answer(ServerRequest request, HttpHeaders more) {
        Language language = Language.wantedBy(request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = told(language);
        return ServerResponse.status(status)
                .headers(headers -> {
                    headers.putAll(problem.headers(language));
                    headers.putAll(more);
                })
                .body(problem.json(language));
    }
}
