package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a token of identity's own, who calls its interface for programs. */
record CallerOfAccounts(int port, RSAKey key, String person, String name, String org, String unit, List<String> roles) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    CallerOfAccounts of(String authority) {
        return new CallerOfAccounts(port, key, person, name, authority, unit, roles);
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    HttpResponse<String> post(String path, Object body, String commandKey) {
        return send(withBody(request(path).header("Idempotency-Key", commandKey), "POST", body));
    }

    HttpResponse<String> postWithoutKey(String path, Object body) {
        return send(withBody(request(path), "POST", body));
    }

    HttpResponse<String> put(String path, Object body) {
        return send(withBody(request(path), "PUT", body));
    }

    HttpResponse<String> edit(String path, String tag, Object body) {
        return send(withBody(request(path).header("If-Match", tag), "PUT", body));
    }

    HttpResponse<String> anonymously(String method, String path) {
        return send(withBody(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)), method, "{}"));
    }

    JsonNode created(Object person) {
        HttpResponse<String> answer = post(AccountsTest.ACCOUNTS, person);
        assertThat(answer.statusCode()).as(answer.body()).isIn(201, 202);
        return json(answer);
    }

    JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    static String codeOf(HttpResponse<String> refusal) {
        return refusal.statusCode() + " " + json(refusal).path("code").asString();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token());
    }

    private static HttpRequest.Builder withBody(HttpRequest.Builder request, String method, Object body) {
        String text =
                body instanceof String written ? written : JsonMapper.shared().writeValueAsString(body);
        return request.header("Content-Type", "application/json")
                .method(
                        method,
                        method.equals("GET")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(text));
    }

    private String token() {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(IdentityTest.ISSUER)
                .audience(IdentityTest.ISSUER + "/api")
                .subject(person)
                .jwtID(UUID.randomUUID().toString())
                .claim("client_id", "test")
                .claim("name", name)
                .claim("org", org)
                .claim("unit", unit)
                .claim("roles", roles)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(new JOSEObjectType("at+jwt"))
                        .keyID(key.getKeyID())
                        .build(),
                claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
        return token.serialize();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
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
