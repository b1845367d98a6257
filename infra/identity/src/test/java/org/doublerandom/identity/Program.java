package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of a person: keeps no secret, proves by a verifier that it is who asked. */
final class Program {
    static final String CALLBACK = IdentityTest.ISSUER + "/identity/callback";
    static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-rules-of-the-protocol";

    private Program() {}

    static String codeFor(Browser browser) {
        String location = locationOf(browser.open(authorization(Map.of())));
        assertThat(location).startsWith(CALLBACK);
        return UriComponentsBuilder.fromUri(URI.create(location))
                .build()
                .getQueryParams()
                .getFirst("code");
    }

    /** What it gets for whoever has signed in. */
    static JsonNode tokens(Browser browser) {
        return json(browser.submit("/oauth2/token", exchange(codeFor(browser), VERIFIER)));
    }

    static HttpResponse<String> refresh(Browser browser, String token) {
        return browser.submit(
                "/oauth2/token",
                Map.of("grant_type", "refresh_token", "client_id", "local-stack", "refresh_token", token));
    }

    static HttpResponse<String> takeBack(Browser browser, String token) {
        return browser.submit("/oauth2/revoke", Map.of("client_id", "local-stack", "token", token));
    }

    static String authorization(Map<String, String> changes) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("response_type", "code");
        parameters.put("client_id", "local-stack");
        parameters.put("redirect_uri", CALLBACK);
        parameters.put("scope", "openid profile");
        parameters.put("state", "s");
        parameters.put("code_challenge", challenge());
        parameters.put("code_challenge_method", "S256");
        parameters.putAll(changes);
        return "/oauth2/authorize?" + Browser.encoded(parameters);
    }

    static Map<String, String> exchange(String code, String verifier) {
        return Map.of(
                "grant_type", "authorization_code",
                "client_id", "local-stack",
                "redirect_uri", CALLBACK,
                "code", code,
                "code_verifier", verifier);
    }

    static String locationOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
