package org.doublerandom.verifier.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/**
 * What the public reads about a batch, and its terms (protocol §10).
 *
 * @param lists each list by its name; empty where there is none
 * @param throwsOfDice {@code -} without dice
 */
public record Scheme(
        Map<String, List<String>> lists,
        String registeredBefore,
        List<long[]> ranges,
        String throwsOfDice,
        long waitSeconds,
        List<Witness> witnesses,
        boolean saysPartiesOnly) {
    private static final String NAME = "scheme";
    private static final Map<String, String> LISTS = lists(
            "kinds", "[A-Z_]{1,32}",
            "industries", "(?:[A-Z][0-9]{0,4}|[0-9]{1,4})",
            "tags-all", "[0-9a-z-]{1,40}",
            "tags-any", "[0-9a-z-]{1,40}",
            "areas", "[0-9]{1,12}");

    /** Who may read the dice. */
    public record Witness(String person, String organisation) {}

    private static Map<String, String> lists(String... namesAndGrammars) {
        Map<String, String> lists = new LinkedHashMap<>();
        for (int i = 0; i < namesAndGrammars.length; i += 2) {
            lists.put(namesAndGrammars[i], namesAndGrammars[i + 1]);
        }
        return lists;
    }

    public static Scheme parse(byte[] bytes) {
        try {
            return read(requireText(bytes));
        } catch (NotAsWritten refused) {
            throw refused.as(Rule.TERMS);
        }
    }

    private static List<String> requireText(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            require(text.indexOf('\r') < 0, "scheme.cr");
            require(!text.startsWith("\ufeff"), "scheme.bom");
            require(text.endsWith("\n"), "text.noLastLf", NAME);
            return List.of(text.substring(0, text.length() - 1).split("\n", -1));
        } catch (CharacterCodingException e) {
            throw new NotAsWritten(Rule.TERMS, "scheme.utf8");
        }
    }

    private static Scheme read(List<String> all) {
        int terms = all.indexOf("DRAW1 terms");
        require(terms >= 0 && terms == all.lastIndexOf("DRAW1 terms"), "scheme.terms");
        Lines lines = new Lines(NAME, all, terms + 1);
        Map<String, List<String>> lists = new LinkedHashMap<>();
        LISTS.forEach((name, grammar) -> lists.put(name, list(lines, name, grammar)));
        String before = date(lines.next("registered-before ([0-9]{4}-[0-9]{2}-[0-9]{2}|-)"));
        lists.put("items", list(lines, "items", "[0-9A-Za-z._-]{1,64}"));
        require(!lists.getOrDefault("items", List.of()).isEmpty(), "scheme.noItem");
        lists.put("exclusions", list(lines, "exclusions", "[A-Z]{1,16}"));
        List<long[]> ranges = ranges(lines.next("ranges (-|[0-9,-]+)").group(1));
        String dice = lines.next("throws (-|[1-9][0-9]{1,2})").group(1);
        long wait = lines.number("wait " + Grammar.NUMBER);
        List<Witness> witnesses = lines.all("witness " + Grammar.NAME + " " + Grammar.NAME).stream()
                .map(line -> new Witness(line.group(1), line.group(2)))
                .toList();
        lines.end();
        requireDice(dice, wait, witnesses);
        return new Scheme(lists, before, ranges, dice, wait, witnesses, saysPartiesOnly(all.subList(0, terms)));
    }

    /** The words name the grade as one: a line of a plan may be called the same. */
    private static boolean saysPartiesOnly(List<String> words) {
        return words.stream()
                .anyMatch(line -> Lines.pattern(
                                "(?:[Gg]rade |等级[:： ]?)L1(?![0-9A-Za-z_-]|[.][0-9A-Za-z])|(?<![0-9A-Za-z._-])L1 ?级")
                        .matcher(line)
                        .find());
    }

    private static List<String> list(Lines lines, String name, String grammar) {
        String field =
                lines.next(name + " (-|" + grammar + "(?:," + grammar + ")*)").group(1);
        List<String> list = field.equals("-") ? List.of() : List.of(field.split(",", -1));
        for (int i = 1; i < list.size(); i++) {
            require(list.get(i - 1).compareTo(list.get(i)) < 0, "text.order", NAME, lines.number(), list.get(i));
        }
        return list;
    }

    private static String date(MatchResult line) {
        try {
            return line.group(1).equals("-")
                    ? "-"
                    : LocalDate.parse(line.group(1)).toString();
        } catch (DateTimeException e) {
            throw new NotAsWritten(Rule.TERMS, "scheme.day", line.group(1));
        }
    }

    private static List<long[]> ranges(String field) {
        List<long[]> ranges = new ArrayList<>();
        long next = 1;
        for (String range : field.equals("-") ? new String[0] : field.split(",", -1)) {
            MatchResult ends = Lines.pattern("([1-9][0-9]{0,8})-([1-9][0-9]{0,8})")
                    .matcher(range)
                    .results()
                    .filter(found -> found.group().equals(range))
                    .findFirst()
                    .orElseThrow(() -> new NotAsWritten(Rule.TERMS, "scheme.ranges", field));
            long from = Long.parseLong(ends.group(1));
            long to = Long.parseLong(ends.group(2));
            require(from == next && from <= to, "scheme.ranges", field);
            ranges.add(new long[] {from, to});
            next = to + 1;
        }
        return ranges;
    }

    private static void requireDice(String dice, long waitSeconds, List<Witness> witnesses) {
        if (dice.equals("-")) {
            require(witnesses.isEmpty(), "scheme.noDice");
            return;
        }
        int number = Integer.parseInt(dice);
        require(number >= 20 && number <= 100, "scheme.throws", dice);
        require(waitSeconds >= 60 && waitSeconds <= 86_400, "scheme.wait", waitSeconds);
        Set<String> organisations = new HashSet<>();
        String before = "";
        for (Witness witness : witnesses) {
            require(before.compareTo(witness.person()) < 0, "scheme.witnessOrder", witness.person());
            before = witness.person();
            organisations.add(witness.organisation());
        }
        require(witnesses.size() >= 3 && organisations.size() >= 2, "scheme.witnesses");
    }

    private static void require(boolean sound, String key, Object... gaps) {
        NotAsWritten.require(sound, Rule.TERMS, key, gaps);
    }
}
