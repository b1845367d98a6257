package org.doublerandom.system.mutant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.doublerandom.system.ProjectRoot;

/**
 * A fraud planted in the code of a service. Its file says which fraud, what the code does then, which test must fail, and in
 * which sources what stands in place of what.
 *
 * @param name of its file, without the ending
 * @param plants in one sentence
 */
record Mutant(String name, String fraud, String plants, GuardingTest test, List<Change> changes) {
    private static final Path FOLDER = ProjectRoot.path().resolve("infra/system-tests/src/test/mutants");
    private static final String ENDING = ".mutant";
    private static final Pattern HEADER = Pattern.compile("fraud: (.+)\nplants: (.+)\ntest: (\\S+) (\\S+)#(\\S+)\n+");
    private static final Pattern CHANGE =
            Pattern.compile("(\\S+)\n-- instead of\n(.+\n)-- stands\n(.*)", Pattern.DOTALL);

    /**
     * The test that must fail.
     *
     * @param module in whose tests it is, the module of all changed sources
     */
    record GuardingTest(String module, String type, String method) {
        /** The name of the file it is in, whatever it is nested in. */
        String file() {
            return type.replaceFirst("\\$.*", "");
        }
    }

    /** Whole lines of a source that occur in it once, and what stands in their place. */
    record Change(String source, String before, String after) {
        String in(String text) {
            int first = text.indexOf(before);
            if (first < 0 || text.indexOf(before, first + 1) >= 0) {
                throw new IllegalStateException(
                        source + " (expected: once, neither not at all nor more often)\n" + before);
            }
            return text.substring(0, first) + after + text.substring(first + before.length());
        }
    }

    static List<Mutant> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Mutant> mutants = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                mutants.add(read(file));
            }
            return List.copyOf(mutants);
        }
    }

    private static Mutant read(Path file) throws IOException {
        String name = file.getFileName().toString();
        String[] parts = Files.readString(file).split("(?m)^@@ ");
        Matcher header = HEADER.matcher(parts[0]);
        if (!name.endsWith(ENDING) || !header.matches() || parts.length < 2) {
            throw new IllegalStateException(file + " (expected: a header and at least one change)");
        }
        List<Change> changes = new ArrayList<>();
        for (String part : List.of(parts).subList(1, parts.length)) {
            Matcher change = CHANGE.matcher(part);
            if (!change.matches()) {
                throw new IllegalStateException(file + ": " + part + " (expected: -- instead of … -- stands …)");
            }
            changes.add(new Change(change.group(1), change.group(2), change.group(3)));
        }
        return new Mutant(
                name.substring(0, name.length() - ENDING.length()),
                header.group(1),
                header.group(2),
                new GuardingTest(header.group(3), header.group(4), header.group(5)),
                List.copyOf(changes));
    }

    /**
     * The changed sources with the fraud planted in them, by their path in the project.
     *
     * @throws IllegalStateException if the code has changed, so that it cannot be planted any more
     */
    Map<String, String> planted() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (Change change : changes) {
            String source = sources.get(change.source());
            String text = source == null ? Files.readString(ProjectRoot.path().resolve(change.source())) : source;
            sources.put(change.source(), change.in(text));
        }
        return sources;
    }

    @Override
    public String toString() {
        return name;
    }
}
