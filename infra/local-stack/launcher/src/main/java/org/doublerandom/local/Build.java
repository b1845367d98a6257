package org.doublerandom.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Builds the modules of the platform whose sources have changed, a line for each.
 *
 * <p>One file that needs nothing but a JDK and Maven: the start script runs it from source.
 */
public final class Build {
    /** What runs as a process of its own. */
    static final List<String> PROGRAMS = List.of(
            "infra/local-stack/store",
            "infra/local-stack/broker",
            "infra/local-stack/launcher",
            "infra/identity",
            "infra/gateway",
            "directory-service",
            "plan-service",
            "draw-service",
            "inspection-service",
            "publication-service");

    /** What programs are made of: a change here builds them all. */
    static final List<String> LIBRARIES = List.of("infra/working-days", "infra/facts", "infra/service-starter");

    private static final Pattern MODULE = Pattern.compile("\\[INFO] Building (.+) \\S+ +\\[(\\d+)/(\\d+)]");

    private final Path root;
    private final PrintStream out;

    Build(Path root, PrintStream out) {
        this.root = root;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(new Build(Path.of(arguments[0]).toAbsolutePath().normalize(), System.out).run());
    }

    /** What is to be built, and whether leftovers of another pom must go first. */
    record Plan(List<String> modules, boolean clean) {}

    int run() throws IOException, InterruptedException {
        Map<String, String> now = fingerprints();
        Map<String, String> stamped = stamped();
        Plan plan = plan(stamped, now);
        if (plan.modules().isEmpty()) {
            out.println("Build: nothing has changed");
            return 0;
        }
        out.println("Build" + (plan.clean() ? ", from scratch" : "") + " (log: .local/logs/build.log)");
        Files.deleteIfExists(stamp());
        for (String module : changed(stamped, now)) {
            removeClasses(module);
        }
        int status = maven(plan);
        if (status == 0) {
            stamp(now);
        }
        return status;
    }

    /** Fingerprints by module, and one of everything that says how to build under the key {@code poms}. */
    Map<String, String> fingerprints() throws IOException {
        Map<String, String> fingerprints = new LinkedHashMap<>();
        List<Path> poms = new ArrayList<>(List.of(root.resolve("pom.xml"), root.resolve(".mvn/maven.config")));
        for (String module : allModules()) {
            poms.add(root.resolve(module).resolve("pom.xml"));
            fingerprints.put(module, fingerprint(filesBelow(root.resolve(module).resolve("src/main"))));
        }
        fingerprints.put("poms", fingerprint(poms));
        return fingerprints;
    }

    Plan plan(Map<String, String> before, Map<String, String> now) {
        boolean poms = !now.get("poms").equals(before.get("poms"));
        boolean libraries =
                LIBRARIES.stream().anyMatch(module -> !now.get(module).equals(before.get(module)));
        List<String> modules = PROGRAMS.stream()
                .filter(module -> poms || libraries || !now.get(module).equals(before.get(module)) || !isBuilt(module))
                .toList();
        boolean leftovers = allModules().stream()
                .anyMatch(module -> Files.exists(root.resolve(module).resolve("target")));
        return new Plan(modules, poms && leftovers);
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> now) {
        return allModules().stream()
                .filter(module -> !now.get(module).equals(before.get(module)))
                .toList();
    }

    // Maven adds and replaces; what came from a file that has been moved or removed would stay and be packed again.
    void removeClasses(String module) throws IOException {
        Path classes = root.resolve(module).resolve("target/classes");
        if (Files.isDirectory(classes)) {
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private boolean isBuilt(String module) {
        Path target = root.resolve(module).resolve("target");
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith(".jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int maven(Plan plan) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "mvn", "-B", "-ntp", "-Dstyle.color=never", "-Dmaven.test.skip=true", "-Dcheckstyle.skip=true"));
        if (plan.clean()) {
            command.add("clean");
        }
        command.addAll(List.of("package", "-am", "-pl", String.join(",", plan.modules())));
        Path log = Files.createDirectories(root.resolve(".local/logs")).resolve("build.log");
        ProcessBuilder maven =
                new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        // Some installations of Maven bring a JDK of their own; what is built must fit the one that runs it.
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = maven.start();
        List<String> lines = new ArrayList<>();
        try (var output = process.inputReader(StandardCharsets.UTF_8);
                PrintStream copy = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8)) {
            Progress progress = new Progress(out);
            output.lines().peek(copy::println).peek(lines::add).forEach(progress::read);
            progress.end();
        }
        int status = process.waitFor();
        if (status != 0) {
            out.println("The build failed; the last lines of " + log + ":");
            lines.subList(Math.max(0, lines.size() - 40), lines.size()).forEach(out::println);
        }
        return status;
    }

    /** A line per module: its name when it begins, its time when it ends. */
    static final class Progress {
        private final PrintStream out;
        private long begun;

        Progress(PrintStream out) {
            this.out = out;
        }

        void read(String line) {
            Matcher module = MODULE.matcher(line);
            if (module.matches()) {
                end();
                out.printf("  %2s/%s  %-28s", module.group(2), module.group(3), module.group(1));
                out.flush();
                begun = System.nanoTime();
            } else if (line.startsWith("[INFO] Reactor Summary") || line.startsWith("[INFO] BUILD")) {
                end();
            }
        }

        void end() {
            if (begun != 0) {
                out.printf(Locale.ROOT, "%6.1f s%n", (System.nanoTime() - begun) / 1e9);
                begun = 0;
            }
        }
    }

    private static List<String> allModules() {
        return Stream.concat(LIBRARIES.stream(), PROGRAMS.stream()).toList();
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private String fingerprint(List<Path> files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
                String head = root.relativize(file) + " " + content.length + "\n";
                digest.update(head.getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path stamp() {
        return root.resolve(".local/build.properties");
    }

    private Map<String, String> stamped() throws IOException {
        Map<String, String> stamped = new LinkedHashMap<>();
        if (Files.exists(stamp())) {
            Properties file = new Properties();
            try (var reader = Files.newBufferedReader(stamp())) {
                file.load(reader);
            }
            file.forEach((module, fingerprint) -> stamped.put(module.toString(), fingerprint.toString()));
        }
        return stamped;
    }

    private void stamp(Map<String, String> fingerprints) throws IOException {
        StringBuilder text = new StringBuilder();
        fingerprints.forEach((module, fingerprint) ->
                text.append(module).append('=').append(fingerprint).append('\n'));
        Files.createDirectories(stamp().getParent());
        Files.writeString(stamp(), text);
    }
}
