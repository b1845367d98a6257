package org.doublerandom.local.operate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.doublerandom.local.story.Answer;
import org.doublerandom.local.story.Session;
import tools.jackson.databind.JsonNode;

/** The operators' interface of each service, called through the gateway. */
final class Services {
    private static final String SUFFIX = "-service";
    private static final int PAGE = 200;

    private final List<String> names;
    private final Function<String, Session> people;

    /**
     * @param names of the services, e.g. {@code draw-service}
     * @param people the session of a user name
     */
    Services(List<String> names, Function<String, Session> people) {
        this.names = List.copyOf(names);
        this.people = people;
    }

    List<String> names() {
        return names;
    }

    /** @param service with or without its ending */
    String named(String service) {
        String name = service.endsWith(SUFFIX) ? service : service + SUFFIX;
        if (!names.contains(name)) {
            throw new Refused(service + ": no such service (expected: one of " + names + ")");
        }
        return name;
    }

    JsonNode get(String username, String service, String path) {
        return done(service, people.apply(username).get(path(service, path)));
    }

    /** Every item of a list that is told in pages. */
    List<JsonNode> all(String username, String service, String path) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get(username, service, path + "?limit=" + PAGE + cursor);
            page.path("items").forEach(items::add);
            cursor = page.path("next").isString()
                    ? "&cursor=" + page.path("next").asString()
                    : "";
        } while (!cursor.isEmpty());
        return items;
    }

    JsonNode post(String username, String service, String path, Map<String, ?> body) {
        return done(service, answerTo(username, service, path, body));
    }

    Answer answerTo(String username, String service, String path, Map<String, ?> body) {
        return people.apply(username)
                .post(path(service, path), body, UUID.randomUUID().toString());
    }

    static JsonNode done(String service, Answer answer) {
        if (answer.status() >= 300) {
            throw Refused.by(service, answer);
        }
        return answer.json();
    }

    private static String path(String service, String path) {
        return "/api/" + service.replace(SUFFIX, "") + "/v1/" + path;
    }
}
