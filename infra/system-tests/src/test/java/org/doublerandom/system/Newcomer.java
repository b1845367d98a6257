package org.doublerandom.system;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.doublerandom.local.stack.Account;
import tools.jackson.databind.JsonNode;

/** A person whose account two administrators make while the platform runs, and who sets a password by the link. */
final class Newcomer {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "a-password-that-nobody-guesses";

    private final County county;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Newcomer(County county) {
        this.county = county;
    }

    /** @param username of nobody so far */
    static Account with(County county, String username, String... roles) {
        return new Newcomer(county).made(username, List.of(roles));
    }

    private Account made(String username, List<String> roles) {
        String staffNumber = "QH-" + username;
        Map<String, Object> asked =
                Map.of("username", username, "name", "新来者", "unit", "*", "roles", roles, "staffNumber", staffNumber);
        String request = county.as("admin")
                .post("/api/identity/v1/accounts", asked, "newcomer-" + username)
                .accepted()
                .json()
                .at("/request/id")
                .asString();
        JsonNode done = county.as("admin-2")
                .post("/api/identity/v1/requests/" + request + "/approval", Map.of(), "approve-" + username)
                .accepted()
                .json();
        setPassword(URI.create(done.at("/passwordLink/url").asString()), staffNumber);
        return new Account(username, PASSWORD, done.at("/account/person").asString(), "新来者", "000000-SAMR", "*", roles);
    }

    private void setPassword(URI link, String staffNumber) {
        Matcher csrf = CSRF.matcher(send(HttpRequest.newBuilder(link)).body());
        if (!csrf.find()) {
            throw new AssertionError(link.getPath() + " has no form (expected: one for the first password)");
        }
        Map<String, String> form = Map.of(
                "_csrf",
                csrf.group(1),
                "link",
                link.getQuery().substring("link=".length()),
                "staffNumber",
                staffNumber,
                "password",
                PASSWORD,
                "again",
                PASSWORD);
        HttpResponse<String> set = send(HttpRequest.newBuilder(link.resolve("/identity/first-password"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
        if (set.statusCode() != 200) {
            throw new AssertionError("first password: " + set.statusCode() + " " + set.body());
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
