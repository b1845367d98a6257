package org.doublerandom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The controllers of an {@link HttpSlice}, called as somebody. */
public final class HttpCalls {
    private final MockMvcTester mvc;

    public HttpCalls(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public Session as(TestPerson person) {
        return new Session(person.token());
    }

    public Session anonymously() {
        return new Session(null);
    }

    /** A problem detail of this status and code; returns the body for more, e.g. the pointer. */
    public static AbstractJsonContentAssert<?> assertRefused(MvcTestResult answer, int status, String code) {
        var body = assertThat(answer)
                .hasStatus(status)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson();
        body.extractingPath("$.code").isEqualTo(code);
        body.extractingPath("$.type").isEqualTo("urn:doublerandom:problem:" + code);
        body.extractingPath("$.title").asString().containsPattern("\\p{IsHan}");
        if (status == 400 || status == 422) {
            body.extractingPath("$.errors[0].pointer").asString().isNotNull();
        }
        return body;
    }

    /** Calls in one person's name. */
    public final class Session {
        private final @Nullable String token;

        private Session(@Nullable String token) {
            this.token = token;
        }

        public MvcTestResult get(String path) {
            return exchange(mvc.get().uri(path));
        }

        /** GET by who has what was known by this tag. */
        public MvcTestResult getUnless(String tag, String path) {
            return exchange(mvc.get().uri(path).header(HttpHeaders.IF_NONE_MATCH, tag));
        }

        /** POST of JSON with a new {@code Idempotency-Key}. */
        public MvcTestResult post(String path, String json) {
            return post(path, MediaType.APPLICATION_JSON, json);
        }

        public MvcTestResult post(String path, MediaType type, String body) {
            return exchange(mvc.post()
                    .uri(path)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType(type)
                    .content(body));
        }

        /** POST of bytes, of a type as it stands in the header. */
        public MvcTestResult post(String path, String type, byte[] body) {
            return exchange(mvc.post()
                    .uri(path)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header(HttpHeaders.CONTENT_TYPE, type)
                    .content(body));
        }

        public MvcTestResult send(HttpMethod method, String path, String json) {
            return exchange(mvc.method(method)
                    .uri(path)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(json));
        }

        /** PUT of JSON that starts from what has this tag. */
        public MvcTestResult edit(String path, String seen, String json) {
            return exchange(mvc.put()
                    .uri(path)
                    .header(HttpHeaders.IF_MATCH, '"' + seen + '"')
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(json));
        }

        private MvcTestResult exchange(MockMvcTester.MockMvcRequestBuilder request) {
            return (token == null ? request : request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token)).exchange();
        }
    }
}
