package org.doublerandom.system.input;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BinaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A request while it is made; one place of it may be spoiled. */
final class Draft {
    private static final int BEYOND = 5 * 1024 * 1024;

    private final Operation operation;
    private final Random random;
    private final Values values;
    private final Map<String, String> query = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String method;
    private String path;
    private String more = "";
    private byte[] body = {};
    private String what = "nothing odd";
    private boolean isKnown = true;
    private boolean isInvalid;

    /** @param idFor an id for a path that ends before a variable, and the example of it */
    Draft(Operation operation, Random random, BinaryOperator<String> idFor) {
        this.operation = operation;
        this.random = random;
        this.values = new Values(operation, random);
        this.method = operation.method();
        this.path = operation.path();
        operation.parameters().forEach(parameter -> fill(parameter, idFor));
        String type = operation.bodyType();
        if (!type.isEmpty()) {
            headers.put("Content-Type", type);
            body = bytesOf(good());
        }
    }

    /** Ways to spoil it. */
    List<Runnable> oddities() {
        List<Runnable> all = new ArrayList<>(List.of(
                () -> spoil("an unknown parameter", true, () -> query.put("unheardOf", "1")),
                () -> spoil("another method", false, () -> {
                    method = "DELETE";
                    isKnown = false;
                }),
                () -> spoil("an Accept that nobody fulfils", false, () -> headers.put("Accept", "application/x-odd")),
                () -> spoil("an odd path", false, this::oddPath)));
        if (headers.containsKey("Idempotency-Key")) {
            all.add(() -> spoil("no key", method.equals("POST"), () -> headers.remove("Idempotency-Key")));
            all.add(() -> spoil("an endless key", true, () -> headers.put("Idempotency-Key", "k".repeat(101))));
        }
        if (!query.isEmpty()) {
            all.add(() -> spoil("a parameter twice", true, this::twice));
        }
        if (operation.isList()) {
            all.add(() ->
                    spoil("a limit beyond", true, () -> query.put("limit", pick("0", "201", "-1", "1e1", "٣", ""))));
            all.add(() -> spoil("no cursor", true, () -> query.put("cursor", "§")));
        }
        if (operation.bodyType().equals("application/json")) {
            addBodies(all);
        }
        return all;
    }

    private void addBodies(List<Runnable> all) {
        Runnable member = () -> spoil("a wrong member", true, () -> body = wrongMember());
        all.addAll(List.of(member, member, member, member));
        all.add(() -> spoil("no body", false, () -> body = new byte[0]));
        all.add(() -> spoil("half a body", true, () -> body = "{\"a\":".getBytes(StandardCharsets.UTF_8)));
        all.add(() -> spoil("a list for a body", true, () -> body = "[]".getBytes(StandardCharsets.UTF_8)));
        all.add(() -> spoil("trailing text", true, () -> body = (good() + " x").getBytes(StandardCharsets.UTF_8)));
        all.add(() -> spoil("UTF-16", true, () -> body = good().toString().getBytes(StandardCharsets.UTF_16)));
        all.add(() -> spoil("a member twice", true, this::memberTwice));
        all.add(() ->
                spoil("a body too large", true, () -> body = " ".repeat(BEYOND).getBytes(StandardCharsets.UTF_8)));
        all.add(() -> spoil(
                "another media type",
                true,
                () -> headers.put(
                        "Content-Type",
                        pick(
                                "text/plain",
                                "multipart/form-data",
                                "application/xml",
                                "application/json;charset=utf-16",
                                "x"))));
        all.add(() -> spoil("no media type", true, () -> headers.remove("Content-Type")));
    }

    Attempt attempt(URI gateway) {
        StringBuilder asked = new StringBuilder();
        query.forEach((name, value) -> asked.append(asked.isEmpty() ? "?" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway + path + asked + more))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return new Attempt(operation, what, request, isKnown, isInvalid);
    }

    private void spoil(String how, boolean invalid, Runnable change) {
        what = how;
        isInvalid = invalid;
        change.run();
    }

    private void fill(JsonNode parameter, BinaryOperator<String> idFor) {
        String name = parameter.path("name").asString();
        String example = parameter.path("example").asString("");
        switch (parameter.path("in").asString()) {
            case "path" -> {
                String prefix = path.substring(0, Math.max(0, path.indexOf("/{")));
                path = path.replace("{" + name + "}", encoded(idFor.apply(prefix, example)));
            }
            case "header" ->
                headers.put(
                        name, name.equals("Idempotency-Key") ? UUID.randomUUID().toString() : example);
            default -> {
                boolean isNeeded = parameter.path("required").asBoolean(false);
                if (isNeeded || !name.equals("cursor") && random.nextInt(3) == 0) {
                    query.put(name, name.equals("limit") ? "2" : example);
                }
            }
        }
    }

    private void oddPath() {
        isKnown = false;
        path = path.substring(0, path.lastIndexOf('/') + 1)
                + pick(
                                "%E2%80%AE",
                                "%00", "..%2F..", "%2e%2e", ";a=b", "9".repeat(200), "%F0%9F%98%80", "%", "a%0d%0ab")
                        .replaceFirst("^%$", "%25");
    }

    private void twice() {
        String first = query.keySet().iterator().next();
        more = "&" + first + "=" + URLEncoder.encode(query.get(first), StandardCharsets.UTF_8);
    }

    private JsonNode good() {
        JsonNode said = operation.body();
        return random.nextBoolean() && said.has("example") ? said.path("example") : values.allowed(said.path("schema"));
    }

    private byte[] wrongMember() {
        return bytesOf(values.refused(good(), operation.body().path("schema")));
    }

    private void memberTwice() {
        String one = good() instanceof ObjectNode object && !object.isEmpty() ? object.toString() : "{\"a\":1}";
        String first = one.substring(1, one.length() - 1);
        body = ("{" + first + "," + first + "}").getBytes(StandardCharsets.UTF_8);
    }

    // Escaped, so that half a character arrives as half a character.
    private static byte[] bytesOf(JsonNode json) {
        StringBuilder text = new StringBuilder();
        json.toString().chars().forEach(c -> text.append(c < 0x7F ? String.valueOf((char) c) : "\\u%04X".formatted(c)));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private String pick(String... all) {
        return all[random.nextInt(all.length)];
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
