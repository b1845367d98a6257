package org.doublerandom.draw.domain.verified;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.assignment.Teams;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.verifier.Verify;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Servers that lie, each in one way: what they publish is complete and of the right form, and somebody else's program finds
 * it wrong. The others of the known frauds do not come so far as files; where they are stopped says infra/docs/frauds.md.
 */
class PlantedFraudsTest {
    private static final int FOUND_WRONG = 1;
    private static final int UNREADABLE = 2;
    private static final RandomDraw HONEST = honest();

    @TempDir
    private Path folder;

    /** A draw with a drawn and an undrawn candidate behind the last drawn one, teams, and more than one stratum. */
    private static RandomDraw honest() {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(RandomDraw::of)
                .filter(draw ->
                        draw.teams() instanceof Teams teams && teams.byTarget().size() > 4)
                .filter(draw -> draw.sample().primaries().last().value().equals(lastEligible(draw)))
                .findFirst()
                .orElseThrow();
    }

    private static String lastEligible(RandomDraw draw) {
        List<String> lines =
                pool(draw).lines().filter(line -> line.endsWith("\t-")).toList();
        return lines.get(lines.size() - 1).split("\t")[0];
    }

    private static String pool(RandomDraw draw) {
        return new String(draw.files().pool(), StandardCharsets.US_ASCII);
    }

    private static Map<String, String> files() {
        Outcome outcome = new Outcome(
                HONEST.announcement().digest(), HONEST.seedText().seed(), HONEST.sample(), (Teams) HONEST.teams());
        return new TreeMap<>(Map.of(
                "pool.txt", pool(HONEST),
                "roster.txt", new String(HONEST.files().roster(), StandardCharsets.US_ASCII),
                "conflicts.txt", new String(HONEST.files().conflicts(), StandardCharsets.US_ASCII),
                "announcement.txt", HONEST.announcement().text(),
                "seed.txt", HONEST.seedText().text(),
                "outcome.txt", outcome.publicText(),
                "outcome-full.txt", outcome.fullText()));
    }

    private static List<String> lines(String text, String start) {
        return text.lines().filter(line -> line.startsWith(start)).toList();
    }

    private static List<String> primaries(Map<String, String> files) {
        return lines(files.get("outcome.txt"), "primary ");
    }

    private static String joined(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(joining());
    }

    /** The same outcome with other primaries under their ranks: only the choice is another one. */
    private static String drawing(Map<String, String> files, List<String> others) {
        List<String> drawn = new ArrayList<>(others);
        return joined(files.get("outcome.txt")
                .lines()
                .map(line -> line.startsWith("primary ")
                        ? line.replaceFirst("^(primary \\S+ \\d+) \\S+", "$1 " + drawn.remove(0))
                        : line));
    }

    private static List<String> eligible(Map<String, String> files) {
        return files.get("pool.txt")
                .lines()
                .filter(line -> line.endsWith("\t-"))
                .map(line -> line.split("\t")[0])
                .toList();
    }

    private static List<String> by(Map<String, String> files, Comparator<String> order) {
        return eligible(files).stream()
                .sorted(order)
                .limit(primaries(files).size())
                .toList();
    }

    static Stream<Arguments> frauds() {
        String friend = HONEST.sample().primaries().first().value();
        return Stream.of(
                fraud(
                        "friend dropped",
                        "pool.txt",
                        pool -> joined(pool.lines().filter(line -> !line.startsWith(friend + "\t")))),
                fraud(
                        "listed twice",
                        "pool.txt",
                        pool -> joined(pool.lines()
                                .flatMap(line ->
                                        line.startsWith(friend + "\t") ? Stream.of(line, line) : Stream.of(line)))),
                fraud(
                        "class changed after commitment",
                        "pool.txt",
                        pool -> pool.replaceFirst("(?m)^(" + friend + "\\t\\d+\\t)\\S+", "$1NONE")),
                fraud(
                        "excluded after the draw",
                        "pool.txt",
                        pool -> pool.replaceFirst("(?m)^(" + friend + "\\t.*)-$", "$1CLOSED")),
                fraud(
                        "size chosen afterwards",
                        "outcome.txt",
                        outcome -> joined(outcome.lines()
                                .filter(line ->
                                        !line.equals(lines(outcome, "primary ").get(0))))),
                fraud(
                        "secret exchanged after the dice",
                        "seed.txt",
                        seed -> seed.replaceFirst("(?m)^(reveal \\S+) .{8}", "$1 00000000")),
                fraud("dice exchanged", "seed.txt", seed -> seed.replaceFirst("(?m)^(beacon DICE \\d+ )..", "$137")),
                choice("last never drawn", files -> {
                    List<String> all = new ArrayList<>(eligible(files));
                    all.remove(all.size() - 1);
                    List<String> kept = new ArrayList<>(drawn(files));
                    kept.removeIf(id -> id.equals(lastEligible(HONEST)));
                    all.removeAll(kept);
                    kept.add(all.get(0));
                    return kept;
                }),
                choice("systematic sampling", files -> {
                    List<String> all = eligible(files);
                    int step = Math.max(1, all.size() / primaries(files).size());
                    return IntStream.range(0, primaries(files).size())
                            .mapToObj(i -> all.get(i * step % all.size()))
                            .toList();
                }),
                choice(
                        "truncated tickets, ties by position",
                        files -> by(files, Comparator.comparing(id -> ticket(id).substring(0, 1)))),
                choice(
                        "modulo bias",
                        files -> by(
                                files,
                                Comparator.comparing(
                                        id -> Integer.parseInt(ticket(id).substring(0, 4), 16) % 7))),
                fraud("a pair of friends in every team", "outcome-full.txt", PlantedFraudsTest::sameTeamEverywhere));
    }

    private static List<String> drawn(Map<String, String> files) {
        return primaries(files).stream().map(line -> line.split(" ")[3]).toList();
    }

    private static String ticket(String id) {
        return HONEST.seedText().seed().targetKey().of(new TargetId(id)).toString();
    }

    private static String sameTeamEverywhere(String outcome) {
        String pair = lines(outcome, "team ").get(0).replaceFirst("^team \\S+ ", "");
        return joined(outcome.lines()
                .map(line -> line.startsWith("team ") ? line.replaceFirst("^(team \\S+) .*", "$1 " + pair) : line));
    }

    private static Arguments fraud(String name, String file, UnaryOperator<String> lie) {
        Map<String, String> files = files();
        files.put(file, lie.apply(files.get(file)));
        return Arguments.of(name, files);
    }

    private static Arguments choice(String name, Function<Map<String, String>, List<String>> choosing) {
        Map<String, String> files = files();
        files.put("outcome.txt", drawing(files, choosing.apply(files)));
        files.remove("outcome-full.txt");
        return Arguments.of(name, files);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("frauds")
    void aServerThatLiesIsFoundOut(String name, Map<String, String> files) throws IOException {
        assertThat(files).as(name + ": a lie, and not the truth").isNotEqualTo(honestBut(files));

        assertThat(verified(files)).as(name).isIn(FOUND_WRONG, UNREADABLE);
    }

    /** The same files of the honest server. */
    private static Map<String, String> honestBut(Map<String, String> files) {
        Map<String, String> honest = files();
        honest.keySet().retainAll(files.keySet());
        return honest;
    }

    @Test
    void theHonestServerIsNot() throws IOException {
        assertThat(verified(files())).isZero();
    }

    private int verified(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.US_ASCII);
        }
        return Verify.run(
                List.of("draw", folder.toString(), "--lang", "en"),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }
}
