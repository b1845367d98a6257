package org.doublerandom.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "doublerandom.issuer=https://draws.example",
            "doublerandom.identity-url=http://127.0.0.1:1",
            "doublerandom.directory-url=http://127.0.0.1:1",
            "doublerandom.plan-url=http://127.0.0.1:1",
            "doublerandom.draw-url=http://127.0.0.1:1",
            "doublerandom.inspection-url=http://127.0.0.1:1",
            "doublerandom.publication-url=http://127.0.0.1:1"
        })
class ReachedByTlsTest {
    @LocalServerPort
    int port;

    @Test
    void browsersAreToldToComeByTlsAlwaysAlsoIfItEndsBeforeTheGateway() {
        HttpResponse<String> answer = ThroughTheGateway.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/swagger-ui/index.html")));

        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(strict -> assertThat(strict).contains("max-age="));
    }
}
