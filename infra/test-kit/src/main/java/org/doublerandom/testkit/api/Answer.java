package org.doublerandom.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
public record Answer(HttpResponse<byte[]> response, JsonMapper mapper, ApiDocument document) {
    public int status() {
        return response.statusCode();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return response.body();
    }

    public JsonNode json() {
        return mapper.readTree(response.body());
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public Answer isStatus(int expected) {
        requirePlace();
        assertThat(status()).as(text()).isEqualTo(expected);
        return this;
    }

    /** A problem detail of this status and code, in Chinese, without internals, and announced in the document. */
    public Answer isRefused(int status, String code) {
        isStatus(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = json();
        assertThat(problem.path("code").asString()).as(text()).isEqualTo(code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asString()).isEqualTo("urn:doublerandom:problem:" + code);
        assertThat(problem.path("title").asString()).containsPattern("\\p{IsHan}");
        assertThat(header("Content-Language")).isEqualTo("zh-CN");
        assertThat(response.headers().allValues("Vary")).contains("Accept-Language");
        assertThat(text()).doesNotContain("org.doublerandom", "java.", "Exception");
        document.requireRefusal(
                response.request().method(), response.request().uri().getPath(), status, code);
        return this;
    }

    private void requirePlace() {
        if (status() == 400 || status() == 422) {
            assertThat(json().path("errors").path(0).path("pointer").isString())
                    .as(text())
                    .isTrue();
        }
    }
}
