package org.doublerandom.contracts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** What the words of an entry give: of a number that is said twice, the last counts, as an entry may refer to those before it. */
public record Prose(String text) {
    private static final String WORD = "\\b[A-Z][A-Z0-9]*\\b";
    private static final List<String> PLACES = List.of("first", "second", "third", "fourth", "fifth");

    /** What stands for the first group of the pattern where it was last found. */
    public Optional<String> last(String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .reduce((earlier, later) -> later);
    }

    public String required(String pattern) {
        return last(pattern)
                .orElseThrow(() -> new AssertionError("\"" + text + "\" (expected: words like " + pattern + ")"));
    }

    public int number(String word) {
        return Integer.parseInt(required("\\b" + word + " (\\d+)"));
    }

    /** SHA256 or SM3, as an announcement has it. */
    public String suite() {
        return last("\\b(SHA-?256|SM3)\\b").orElse("SHA256").replace("-", "");
    }

    /** The text that is hashed: "text abc", "text abcd repeated 16 times", "empty text". */
    public String hashed() {
        if (last("(empty) text").isPresent()) {
            return "";
        }
        MatchResult said = Pattern.compile("text ([^\\s;]+)(?:,? (?:repeated )?(\\d+) times)?")
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("\"" + text + "\" (expected: a text)"));
        String word = said.group(1).replaceAll("^[\"']|[\"']$", "");
        return word.repeat(said.group(2) == null ? 1 : Integer.parseInt(said.group(2)));
    }

    /** The lines of the pool that is described, each with its end. */
    public List<String> poolLines() {
        String first = required("ids (\\S+) … \\S+");
        String end = required("ids \\S+ … ([^\\s,]+)");
        String prefix = first.replaceFirst("\\d{1,9}$", "");
        int digits = first.length() - prefix.length();
        String rest = "\t%s\t%s\t%s\t%s\n"
                .formatted(
                        required("area (\\w+)"),
                        required("stratum (\\w+),"),
                        required("hits (\\d+)"),
                        required("status ([^\\s,;]+)"));
        List<String> lines = LongStream.rangeClosed(number(first, prefix), number(end, prefix))
                .mapToObj(n -> prefix + ("%0" + digits + "d").formatted(n) + rest)
                .toList();
        if (lines.size() != Integer.parseInt(required("(\\d+) pool lines"))) {
            throw new AssertionError("\"" + text + "\" (expected: as many ids as lines, not " + lines.size() + ")");
        }
        return lines;
    }

    private static long number(String id, String prefix) {
        return Long.parseLong(id.substring(prefix.length()));
    }

    /** "seed of 64 zeros", or the hex digits themselves. */
    public String seed() {
        return last("seed ([0-9a-f]{64})")
                .orElseGet(() -> required("seed of 64 (\\w+)")
                        .replaceFirst("s$", "")
                        .replace("zero", "0")
                        .replace("one", "1")
                        .repeat(64));
    }

    /** The parties that did not reveal in the demo seed spoken of last: none, or those that are named. */
    public Set<String> withheld() {
        String said = required("(demo seed\\b[^;]*)");
        if (said.contains("all revealed")) {
            return Set.of();
        }
        Set<String> withheld = Pattern.compile(WORD)
                .matcher(said)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        if (withheld.isEmpty()) {
            throw new AssertionError("\"" + said + "\" (expected: all revealed, or who did not)");
        }
        return withheld;
    }

    /** The indexes of those of so many primaries that are struck: "its only primary", "its first and last". */
    public List<Integer> struck(int primaries) {
        String said = required("after (.*) (?:is|are) struck");
        Set<Integer> struck = new HashSet<>();
        if (said.matches(".*\\b(?:only|all|both|every)\\b.*")) {
            LongStream.range(0, primaries).forEach(index -> struck.add((int) index));
        }
        if (said.contains("last")) {
            struck.add(primaries - 1);
        }
        for (String place : PLACES) {
            if (said.contains(place)) {
                struck.add(PLACES.indexOf(place));
            }
        }
        Pattern.compile("\\b\\d+\\b").matcher(said).results().forEach(n -> struck.add(Integer.parseInt(n.group()) - 1));
        if (struck.isEmpty() || said.contains("only") && primaries != 1) {
            throw new AssertionError("\"" + said + "\" (expected: which of " + primaries + " primaries)");
        }
        return struck.stream().sorted().toList();
    }
}
