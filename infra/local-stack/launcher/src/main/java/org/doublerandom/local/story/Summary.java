package org.doublerandom.local.story;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import org.doublerandom.local.stack.Stack;
import tools.jackson.databind.JsonNode;

/** Where things stand, read from the public interface as anybody may read it. */
final class Summary {
    private static final String PUBLIC = "/api/publication/v1";

    private final Stack stack;
    private final Session anybody;
    private final PrintStream out;

    Summary(Stack stack, People people, PrintStream out) {
        this.stack = stack;
        this.anybody = people.anybody();
        this.out = out;
    }

    void print() {
        out.println();
        figure("F2", "年度抽查企业占比（目标 ≥ 3%）");
        figure("F3", "及时公示率（目标 100%）");
        Patience.until("publication of the results", () -> anybody.get(PUBLIC + "/publications"), this::isFilled);
        JsonNode result = aProblem(anybody.rows(PUBLIC + "/publications"));
        follow(result);
    }

    private boolean isFilled(Answer publications) {
        return publications.accepted().json().path("total").asLong() > 0;
    }

    private void figure(String code, String name) {
        JsonNode figure =
                anybody.get(PUBLIC + "/kpis/" + code + "?year=2024").accepted().json();
        out.printf(
                "%s %s: %d / %d = %s%n   rows: %s%s%n",
                code,
                name,
                figure.path("numerator").asLong(),
                figure.path("denominator").asLong(),
                figure.path("percent").asString("-"),
                stack.gateway(),
                figure.path("rows").asString());
    }

    /** A result with a problem, if there is one, for it shows more of the way. */
    private static JsonNode aProblem(List<JsonNode> results) {
        List<JsonNode> all = results.stream()
                .sorted(Comparator.comparing(
                        result -> result.path("publication").asString()))
                .toList();
        return all.stream()
                .filter(result -> !result.at("/headline/code").asString().equals("R1"))
                .findFirst()
                .orElse(all.get(0));
    }

    private void follow(JsonNode result) {
        String target = result.at("/target/id").asString();
        String draw = result.path("draw").asString();
        String files = stack.gateway() + "/api/draw/v1/draws/" + draw + "/files";
        out.println();
        out.println("Follow one enterprise from plan to publication (copy the lines into a shell):");
        copy(stack.gateway() + PUBLIC + "/plans");
        copy(stack.gateway() + PUBLIC + "/batches/" + result.path("batch").asString());
        out.printf("  curl -s %s/outcome.txt | grep %s%n", files, target);
        copy(stack.gateway() + PUBLIC + "/search?q=" + target);
        copy(stack.gateway() + PUBLIC + "/publications/"
                + result.path("publication").asString());
        String hash = program(draw);
        out.println("Its ticket, computed by yourself" + (hash.startsWith("sha256") ? " (on macOS: shasum -a 256)" : "")
                + ": the number after its id in outcome.txt");
        out.println("  raw() { printf \"$(printf '\\\\%03o' $(printf %s $1 | sed 's/../0x& /g'))\"; }");
        out.printf("  K=$(printf 'DRAW1 key target %%s\\n' %s | %s | cut -c1-64)%n", seedOf(draw), hash);
        out.printf("  (raw $K; printf %%s %s) | %s%n", target, hash);
        out.println();
    }

    /** What hashes in the suite that the announcement names. */
    private String program(String draw) {
        String announcement = anybody.get("/api/draw/v1/draws/" + draw + "/files/announcement.txt")
                .accepted()
                .text();
        return announcement.startsWith("DRAW1\nsuite SM3\n") ? "openssl dgst -sm3 -r" : "sha256sum";
    }

    private String seedOf(String draw) {
        return anybody.get("/api/draw/v1/draws/" + draw + "/files/outcome.txt")
                .accepted()
                .text()
                .lines()
                .filter(line -> line.startsWith("seed "))
                .map(line -> line.substring("seed ".length()))
                .findFirst()
                .orElseThrow(() -> new NotAsExpected(draw + ": its outcome has no seed"));
    }

    private void copy(String address) {
        out.println("  curl -s '" + address + "'");
    }
}
