package org.doublerandom.local.operate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.doublerandom.local.story.Answer;
import org.doublerandom.local.story.Rows;
import org.doublerandom.local.story.Session;
import tools.jackson.databind.JsonNode;

/** The operators' interface of each service, called through the gateway. */
final class Services {
    private static final String SUFFIX = "-service";

    private final List<String> names;
    private final Session operator;

    /**
     * @param names of the services, e.g. {@code draw-service}
     * @param operator in whose name they are called
     */
    Services(List<String> names, Session operator) {
        this.names = List.copyOf(names);
        this.operator = operator;
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

    JsonNode get(String service, String path) {
        return done(service, operator.get(path(service, path)));
    }

    /** Every row of a list. */
    List<JsonNode> all(String service, String path) {
        return Rows.of(path, page -> get(service, page));
    }

    /** The topics of others of which a service keeps a copy. */
    List<String> topicsOf(String service) {
        return get(service, "copies")
                .path("topics")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    JsonNode post(String service, String path, Map<String, ?> body) {
        return done(service, answerTo(service, path, body));
    }

    Answer answerTo(String service, String path, Map<String, ?> body) {
        return operator.post(path(service, path), body, UUID.randomUUID().toString());
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
