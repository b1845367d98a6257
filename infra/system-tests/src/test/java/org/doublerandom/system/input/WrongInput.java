package org.doublerandom.system.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.doublerandom.local.story.Session;
import tools.jackson.databind.json.JsonMapper;

/** Sends to every operation of the documents what fits and what does not, in the name of persons who may and who may not. */
public final class WrongInput {
    private static final List<String> CONTEXTS =
            List.of("directory", "plan", "draw", "inspection", "publication", "identity");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_TOLD = 40;

    private final URI gateway;
    private final Function<String, Session> byRole;
    private final Random random;
    private final Attempts attempts;
    private final Judge judge = new Judge();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final List<Operation> operations = new ArrayList<>();

    /** @param byRole who comes with a role; with none at all, somebody who is not signed in */
    public WrongInput(URI gateway, Function<String, Session> byRole, long seed) {
        this.gateway = gateway;
        this.byRole = byRole;
        this.random = new Random(seed);
        this.attempts = new Attempts(gateway, random);
    }

    /** @return what is wrong, each with the request that showed it */
    public List<String> send(int requests) {
        CONTEXTS.forEach(context -> operations.addAll(Operation.of(JSON.readTree(
                exchange(byRole.apply(""), HttpRequest.newBuilder(gateway.resolve("/api/" + context + "/v3/api-docs")))
                        .body()))));
        operations.stream()
                .filter(operation -> operation.isList() && !operation.path().contains("{"))
                .forEach(this::learn);
        for (int i = 0; i < requests; i++) {
            Operation operation = operations.get(i % operations.size());
            // What all services have is the same program five times.
            if (!operation.isOfAllServices() || random.nextInt(4) == 0) {
                trial(attempts.next(operation));
            } else {
                trial(attempts.next(operations.get(random.nextInt(operations.size()))));
            }
        }
        return faults;
    }

    /** How many requests were answered, by status. */
    public Map<Integer, Integer> statuses() {
        return statuses;
    }

    private void learn(Operation list) {
        Session reader = byRole.apply(list.roles().isEmpty() ? "" : list.roles().get(0));
        HttpResponse<byte[]> rows = exchange(reader, HttpRequest.newBuilder(gateway.resolve(list.path() + "?limit=5")));
        if (rows.statusCode() == 200) {
            attempts.learn(list, JSON.readTree(rows.body()));
        }
    }

    private void trial(Attempt attempt) {
        HttpResponse<byte[]> answer = exchange(caller(attempt.operation()), attempt.request());
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        judge.faultOf(attempt, answer).ifPresent(fault -> {
            // The same of one operation is told once.
            if (told.add(attempt.operation().name() + fault) && faults.size() < MOST_TOLD) {
                String body = new String(answer.body(), StandardCharsets.UTF_8);
                faults.add(attempt + ": " + answer.statusCode() + ", " + fault + "; "
                        + body.substring(0, Math.min(body.length(), 300)));
            }
        });
    }

    private Session caller(Operation operation) {
        List<String> roles = operation.roles();
        int luck = random.nextInt(10);
        if (roles.isEmpty() || luck == 0) {
            return byRole.apply("");
        }
        return byRole.apply(luck == 1 ? "PLANNER" : roles.get(random.nextInt(roles.size())));
    }

    private static HttpResponse<byte[]> exchange(Session session, HttpRequest.Builder request) {
        try {
            return session.exchange(request);
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(request.build().uri()), e);
        }
    }
}
