package org.doublerandom.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser that keeps cookies and shows every redirect, behind a gateway at another address. */
final class Browser {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String identity;

    Browser(int port) {
        this.identity = "http://127.0.0.1:" + port;
    }

    HttpResponse<String> open(String path) {
        return send(request(path).header("Accept", "text/html"));
    }

    int health() {
        return send(HttpRequest.newBuilder(URI.create(identity + "/actuator/health")))
                .statusCode();
    }

    HttpResponse<String> submit(String path, Map<String, String> form) {
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    /** As a service does that knows the inner address. */
    HttpResponse<String> submitInside(String path, Map<String, String> form) {
        return send(HttpRequest.newBuilder(URI.create(identity + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    /** As a service does, or a person's program where it is let in. */
    HttpResponse<String> askInside(String path, String token, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(identity + path));
        return send(
                headers.length == 0
                        ? bearing(request, token)
                        : bearing(request, token).headers(headers));
    }

    HttpResponse<String> ask(String path, String token) {
        return send(bearing(request(path), token));
    }

    private static HttpRequest.Builder bearing(HttpRequest.Builder request, String token) {
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    /** Fills in the form on the sign-in page. */
    HttpResponse<String> signIn(String username, String password) {
        return submitForm("/login", Map.of("username", username, "password", password));
    }

    HttpResponse<String> signOut() {
        return submitForm("/logout", Map.of());
    }

    /** Fills in the form on a page. */
    HttpResponse<String> submitForm(String page, Map<String, String> fields) {
        Map<String, String> form = new TreeMap<>(fields);
        form.put("_csrf", csrfOf(page));
        return submit(page, form);
    }

    /** The token of the form on a page. */
    String csrfOf(String path) {
        Matcher csrf = CSRF.matcher(open(path).body());
        if (!csrf.find()) {
            throw new AssertionError("no token in the form");
        }
        return csrf.group(1);
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(identity + path))
                .header("X-Forwarded-Proto", "http")
                .header("X-Forwarded-Host", "localhost")
                .header("X-Forwarded-Port", "8080");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
