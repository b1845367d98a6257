package org.doublerandom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.local.story.Answer;
import org.doublerandom.local.story.Session;
import org.doublerandom.verifier.Verify;
import org.doublerandom.verifier.text.Plan;
import org.springframework.util.FileSystemUtils;

/** The verifier in Java and that of bash and coreutils: every draw that is made here is given to both. */
public final class BothVerifiers {
    private static final String DRAWS = "/api/draw/v1/draws/";
    private static final int HOLDS = 0;
    private static final int WRONG = 1;
    private static final int NOT_USABLE = 2;
    private static final int OPEN = 3;
    private static final List<String> NAMES = Stream.of(
                    "announcement scheme seed seed-found readings readings-found seals pool result roster conflicts",
                    "outcome outcome-1 outcome-2 outcome-3 outcome-full outcome-1-full outcome-2-full outcome-3-full",
                    "outcome-salt void void-detail")
            .flatMap(names -> Stream.of(names.split(" ")))
            .map(name -> name + ".txt")
            .toList();

    private BothVerifiers() {}

    /** The exit code of a program and what it printed. */
    private record Said(int code, String text) {}

    /**
     * By the address of its public files as anybody, and by all its files as an auditor.
     *
     * @return what was said of the public files
     */
    static String confirm(County county, String draw) {
        Said said =
                byJava("draw", county.gateway().resolve(DRAWS + draw + "/files").toString());
        assertThat(said.code()).as(draw + ": " + said.text()).isIn(HOLDS, OPEN);
        assertThat(said.text()).doesNotContain("WRONG");
        Map<String, String> files = filesOf(county, draw);
        Map<String, String> before = before(draw).map(id -> filesOf(county, id)).orElse(Map.of());
        assertThat(doubts(draw, files, before)).isEmpty();
        return said.text();
    }

    /** One command of the verifier in Java that holds. */
    static String confirmed(String... arguments) {
        Said said = byJava(arguments);
        assertThat(said.code()).as(said.text()).isIn(HOLDS, OPEN);
        return said.text();
    }

    /**
     * What either finds wrong, or does not say although it should.
     *
     * @param files of the draw by name, the log of its authority among them
     * @param before those of the void attempt before; none of a first one
     */
    public static List<String> doubts(String draw, Map<String, String> files, Map<String, String> before) {
        try {
            Path folder = Files.createTempDirectory("draw");
            try {
                write(folder, files);
                if (!before.isEmpty()) {
                    write(Files.createDirectory(folder.resolve("before")), before);
                }
                return Stream.concat(
                                doubtsOfJava(files, !before.isEmpty(), byJava("draw", folder.toString())),
                                doubtsOfShell(files, byShell(folder)))
                        .map(doubt -> draw + ": " + doubt)
                        .toList();
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }

    /** Open and unbound are said, and no fault: the log of a draw may go on. */
    private static Stream<String> doubtsOfJava(Map<String, String> files, boolean isLater, Said said) {
        List<String> expected = new ArrayList<>();
        Stream.of("outcome.txt", "outcome-full.txt")
                .filter(files::containsKey)
                .forEach(name -> expected.add("ok  " + name));
        if (isLater) {
            expected.add("ok  attempt");
        }
        boolean isSound = said.code() == HOLDS || said.code() == OPEN;
        return isSound && expected.stream().allMatch(said.text()::contains)
                ? Stream.empty()
                : Stream.of("the verifier (" + said.code() + ", expected: " + expected + ") says " + said.text());
    }

    /** It knows outcomes in SHA-256 and says of all else that it has checked nothing. */
    private static Stream<String> doubtsOfShell(Map<String, String> files, Said said) {
        boolean isKnown = files.getOrDefault("announcement.txt", "").startsWith("DRAW1\nsuite SHA256\n");
        boolean hasOutcome = files.containsKey("outcome.txt");
        boolean isAsExpected = hasOutcome && isKnown
                ? said.code() == HOLDS && said.text().contains("ok  outcome.txt")
                : said.code() == NOT_USABLE
                        && said.text().contains(hasOutcome ? "checked nothing" : "outcome.txt is missing");
        return isAsExpected ? Stream.empty() : Stream.of("verify.sh (" + said.code() + ") says " + said.text());
    }

    private static Map<String, String> filesOf(County county, String draw) {
        Session auditor = county.as("auditor");
        Map<String, String> files = new TreeMap<>();
        Stream<String> details = IntStream.rangeClosed(1, 9).mapToObj(n -> "detail-" + n + ".txt");
        Stream.concat(NAMES.stream(), details).forEach(name -> {
            Answer answer = auditor.get(DRAWS + draw + "/files/" + name);
            if (answer.status() != 404) {
                files.put(name, answer.accepted().text());
            }
        });
        assertThat(files).as(draw).containsKeys("announcement.txt", "pool.txt", "roster.txt", "conflicts.txt");
        files.put(
                "log.json",
                auditor.rows("/api/draw/v1/logs/" + draw.substring(0, draw.indexOf('.')))
                        .toString());
        return files;
    }

    /** The attempt before, if this is a later one. */
    private static Optional<String> before(String draw) {
        Plan plan = Plan.ofDraw(draw);
        return plan.attempt() == 1
                ? Optional.empty()
                : Optional.of(plan.before().draw(1));
    }

    private static Said byJava(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--lang", "en"));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = Verify.run(all, new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Said(code, said.toString(StandardCharsets.UTF_8));
    }

    private static Said byShell(Path folder) throws IOException {
        String script = ProjectRoot.path().resolve("infra/verifier/verify.sh").toString();
        Process process = new ProcessBuilder("bash", script, "--en", folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Said(process.waitFor(), said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Said(WRONG, "interrupted");
        }
    }
}
