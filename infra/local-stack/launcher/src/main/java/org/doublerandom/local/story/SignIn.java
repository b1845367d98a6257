package org.doublerandom.local.story;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.doublerandom.local.stack.Account;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signs a person in as a browser would: authorization code with PKCE (RFC 7636), through the real form. */
public final class SignIn {
    private static final String CLIENT = "local-stack";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final URI gateway;
    private final HttpClient browser;

    SignIn(URI gateway) {
        this.gateway = gateway;
        this.browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    /** Signs in from the beginning as often as identity goes away in between: it forgets who was at its form. */
    public static Tokens patiently(URI gateway, Account account, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (true) {
            try {
                return new SignIn(gateway).tokensOf(account);
            } catch (NotAsExpected e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
            }
        }
    }

    private Tokens tokensOf(Account account) {
        String verifier = base64(random());
        URI afterSignIn = signIn(account, authorization(verifier));
        Matcher code = CODE.matcher(locationOf(get(afterSignIn)).toString());
        if (!code.find()) {
            throw new NotAsExpected(account.username() + " got no code (expected: signed in)");
        }
        HttpResponse<String> token = post(
                gateway.resolve("/oauth2/token"),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        CLIENT,
                        "redirect_uri",
                        callback(),
                        "code",
                        code.group(1),
                        "code_verifier",
                        verifier));
        if (token.statusCode() != 200) {
            throw new NotAsExpected(account.username() + " got no token: " + token.statusCode() + " " + token.body());
        }
        JsonNode tokens = new JsonMapper().readTree(token.body());
        return new Tokens(
                tokens.path("access_token").asString(),
                tokens.path("refresh_token").asString());
    }

    private URI authorization(String verifier) {
        return gateway.resolve("/oauth2/authorize?"
                + form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        CLIENT,
                        "scope",
                        "openid",
                        "redirect_uri",
                        callback(),
                        "state",
                        base64(random()),
                        "code_challenge",
                        base64(sha256(verifier)),
                        "code_challenge_method",
                        "S256")));
    }

    /** @return where the form sends the browser on */
    private URI signIn(Account account, URI authorization) {
        URI page = locationOf(get(authorization));
        Matcher csrf = CSRF.matcher(get(page).body());
        if (!csrf.find()) {
            throw new NotAsExpected(page + " has no form (expected: the sign-in page)");
        }
        return locationOf(post(
                gateway.resolve("/login"),
                Map.of("username", account.username(), "password", account.password(), "_csrf", csrf.group(1))));
    }

    private String callback() {
        return gateway + "/identity/callback";
    }

    private HttpResponse<String> get(URI address) {
        return send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").GET());
    }

    private HttpResponse<String> post(URI address, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.timeout(LONGEST_ANSWER).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new NotAsExpected("no answer while signing in: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsExpected("interrupted while signing in");
        }
    }

    private URI locationOf(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .map(gateway::resolve)
                .orElseThrow(() -> new NotAsExpected(
                        response.uri() + " answered " + response.statusCode() + " (expected: a redirection)"));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
