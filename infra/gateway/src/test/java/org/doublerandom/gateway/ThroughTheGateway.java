package org.doublerandom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gateway on a free port before services that remember what they were asked. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class ThroughTheGateway {
    static final int LIMIT = 100_000;
    static final Behind BEHIND = new Behind();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @LocalManagementPort
    int inner;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("doublerandom.issuer", () -> Behind.ISSUER);
        properties.add("doublerandom.identity-url", BEHIND.identity::address);
        properties.add("doublerandom.plan-url", BEHIND.plan::address);
        properties.add("doublerandom.draw-url", BEHIND.draw::address);
        properties.add("doublerandom.publication-url", BEHIND.publication::address);
        // Nobody listens on the first port: these two services are away.
        properties.add("doublerandom.directory-url", () -> "http://127.0.0.1:1");
        properties.add("doublerandom.inspection-url", () -> "http://127.0.0.1:1");
        properties.add("doublerandom.body-limit", () -> LIMIT + "B");
    }

    @BeforeEach
    void nothingWasAsked() {
        BEHIND.all().forEach(Upstream::forget);
    }

    static void isRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("type").asString()).isEqualTo("urn:doublerandom:problem:" + code);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).containsPattern("\\p{IsHan}");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("zh-CN");
        if (status == 400) {
            assertThat(problem.at("/errors/0/pointer").isString()).isTrue();
        }
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    /** Where it is looked after. */
    HttpRequest.Builder inside(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + inner + path));
    }

    HttpRequest.Builder signedIn(String path) {
        return to(path).header("Authorization", "Bearer " + BEHIND.token());
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
