package org.doublerandom.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doublerandom.values.refusal.Language;
import org.doublerandom.values.refusal.RefusalTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * A refusal as it is answered.
 *
 * @param detail the value and what was expected
 * @param errors where the mistakes stand; never empty for 400 and 422
 */
public record Problem(int status, String code, @Nullable String detail, List<FieldProblem> errors) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SOON = "5";
    private static final String LATER = "60";

    public Problem {
        if (errors.isEmpty() && (status == 400 || status == 422)) {
            errors = List.of(new FieldProblem("", detail == null ? "not acceptable" : detail));
        }
        errors = List.copyOf(errors);
    }

    public Problem(int status, String code, @Nullable String detail) {
        this(status, code, detail, List.of());
    }

    /** What the answer says beside its body. */
    public HttpHeaders headers(Language language) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (status == 401) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (status == 503) {
            headers.set(HttpHeaders.RETRY_AFTER, SOON);
        }
        if (status == 429) {
            headers.set(HttpHeaders.RETRY_AFTER, LATER);
        }
        return headers;
    }

    /** The members of the body (RFC 9457). */
    public Map<String, Object> body(Language language) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:doublerandom:problem:" + code);
        body.put("title", RefusalTexts.title(code, language));
        body.put("status", status);
        if (detail != null) {
            body.put("detail", detail);
        }
        body.put("code", code);
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        return body;
    }

    public String json(Language language) {
        return JSON.writeValueAsString(body(language));
    }

    /** Answers a request that no controller has answered; a {@code Retry-After} that stands already is more exact. */
    public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.wantedBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.setStatus(status);
        headers(language)
                .forEach((name, values) -> values.forEach(value -> {
                    if (name.equals(HttpHeaders.VARY)) {
                        response.addHeader(name, value);
                    } else if (!name.equals(HttpHeaders.RETRY_AFTER) || !response.containsHeader(name)) {
                        response.setHeader(name, value);
                    }
                }));
        response.getOutputStream().write(json(language).getBytes(StandardCharsets.UTF_8));
    }
}
