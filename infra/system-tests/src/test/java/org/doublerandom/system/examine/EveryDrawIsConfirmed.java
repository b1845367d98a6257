package org.doublerandom.system.examine;

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
import java.util.TreeMap;
import org.bson.Document;
import org.doublerandom.system.ProjectRoot;
import org.doublerandom.verifier.Verify;
import org.springframework.util.FileSystemUtils;

/** Both verifiers, that in Java and that of bash and coreutils, find nothing wrong in the files of a draw. */
final class EveryDrawIsConfirmed implements Promise {
    private static final int WRONG = 1;

    @Override
    public List<String> brokenIn(Snapshot installation) {
        List<String> broken = new ArrayList<>();
        installation.store("draw").collections().getOrDefault("draws", Map.of()).forEach((draw, document) -> {
            Document state = Store.stateOf(document);
            if (Store.at(state, "completed") instanceof Document) {
                try {
                    verify(new DrawPapers(installation, draw, state), broken);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        return broken;
    }

    private static void verify(DrawPapers papers, List<String> broken) throws IOException {
        Path folder = Files.createTempDirectory("draw");
        try {
            Map<String, String> files = new TreeMap<>(Map.of(
                    "announcement.txt", papers.announcement(),
                    "seed.txt", papers.served("seed.txt"),
                    "readings.txt", papers.served("readings.txt"),
                    "pool.txt", papers.frozen("pool"),
                    "roster.txt", papers.frozen("roster"),
                    "conflicts.txt", papers.frozen("conflicts"),
                    "outcome.txt", papers.served("outcome.txt"),
                    "outcome-full.txt", papers.storedOutcome(),
                    "log.json", papers.servedLog()));
            files.put("scheme.txt", papers.served("scheme.txt"));
            files.put("result.txt", papers.served("result.txt"));
            papers.details().forEach(detail -> files.put("detail-" + files.size() + ".txt", detail));
            write(folder, files);
            if (papers.before().isPresent()) {
                write(
                        Files.createDirectory(folder.resolve("before")),
                        before(papers.before().get()));
            }
            byJava(papers.draw(), folder, broken);
            byShell(papers.draw(), folder, broken);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** Its pool as the directory froze it: from that the next attempt follows. */
    private static Map<String, String> before(DrawPapers papers) {
        return Map.of(
                "announcement.txt", papers.announcement(),
                "seed.txt", papers.served("seed.txt"),
                "readings.txt", papers.served("readings.txt"),
                "void.txt", papers.served("void.txt"),
                "void-detail.txt", papers.served("void-detail.txt"),
                "pool.txt", papers.frozen("pool"),
                "conflicts.txt", papers.frozen("conflicts"));
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }

    private static void byJava(String draw, Path folder, List<String> broken) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = Verify.run(
                List.of("draw", folder.toString(), "--lang", "en"),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        String text = said.toString(StandardCharsets.UTF_8);
        // Open and unbound are said, and no fault: the log of a draw may go on.
        boolean isLater = Files.isDirectory(folder.resolve("before"));
        if (code == WRONG
                || isLater && !text.contains("ok  attempt")
                || !text.contains("ok  outcome.txt")
                || !text.contains("ok  outcome-full.txt")) {
            broken.add("the verifier does not confirm " + draw + ": " + text);
        }
    }

    private static void byShell(String draw, Path folder, List<String> broken) throws IOException {
        String script = ProjectRoot.path().resolve("infra/verifier/verify.sh").toString();
        Process process = new ProcessBuilder("bash", script, "--en", folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                broken.add("verify.sh does not confirm " + draw + ": " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            broken.add("interrupted");
        }
    }
}
