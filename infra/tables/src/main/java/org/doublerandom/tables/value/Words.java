package org.doublerandom.tables.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that registers write for the few values of a column, and what each means; the lists stand in files, not in code. A word
 * with {@code *} before it is also known behind others, the longest first: 有限责任公司分公司 is a 分公司.
 */
public final class Words {
    private static final String BEHIND_OTHERS = "*";
    private static final Pattern NO_LETTERS = Pattern.compile("[\\s\\p{Z}、,;:。.·/\\\\_()\\[\\]【】〔〕-]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[、,;/]");

    private final Map<String, String> whole = new HashMap<>();
    private final Map<String, String> ends = new HashMap<>();
    private final Map<String, String> first = new LinkedHashMap<>();
    private final List<String> longestFirst;

    private Words(List<String> lines) {
        lines.forEach(this::add);
        longestFirst = ends.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** @param list as its file is named: target-kinds, target-statuses, industries, answer-kinds */
    public static Words of(String list) {
        try (InputStream file = Words.class.getResourceAsStream(list + ".txt")) {
            if (file == null) {
                throw new IllegalArgumentException("words: '" + list + "' (expected: one with a list)");
            }
            return new Words(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the text means, however wide it is written and whatever explains it in brackets; nothing where it is not known, or the
     * brackets say something else.
     */
    public Optional<String> meaning(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Optional<String> asWhole = known(folded(narrow));
        if (asWhole.isPresent()) {
            return asWhole;
        }
        Optional<String> said = known(folded(IN_BRACKETS.matcher(narrow).replaceAll("")))
                .or(() -> atTheEnd(folded(IN_BRACKETS.matcher(narrow).replaceAll(""))));
        return said.filter(meaning -> inBrackets(narrow).allMatch(meaning::equals));
    }

    /** The first word of each meaning, for a person who has to choose one. */
    public String expected() {
        return first.entrySet().stream()
                .map(each ->
                        each.getKey().equals(each.getValue()) ? each.getValue() : each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private Optional<String> known(String word) {
        return Optional.ofNullable(whole.get(word));
    }

    private Optional<String> atTheEnd(String word) {
        return longestFirst.stream().filter(word::endsWith).findFirst().map(ends::get);
    }

    private Stream<String> inBrackets(String narrow) {
        return IN_BRACKETS
                .matcher(narrow)
                .results()
                .flatMap(found -> BETWEEN_WORDS.splitAsStream(found.group(1)))
                .map(Words::folded)
                .flatMap(word -> known(word).or(() -> atTheEnd(word)).stream());
    }

    private void add(String line) {
        String[] sides = line.split("=", 2);
        String meaning = sides[0].strip();
        String[] words = sides[1].strip().split("\\s*,\\s*");
        first.put(meaning, words[0].replace(BEHIND_OTHERS, ""));
        put(whole, folded(meaning), meaning);
        for (String word : words) {
            put(whole, folded(word.replace(BEHIND_OTHERS, "")), meaning);
            if (word.startsWith(BEHIND_OTHERS)) {
                put(ends, folded(word.substring(1)), meaning);
            }
        }
    }

    private static void put(Map<String, String> words, String word, String meaning) {
        String other = words.putIfAbsent(word, meaning);
        if (other != null && !other.equals(meaning)) {
            throw new IllegalArgumentException(word + " for " + other + " and " + meaning + " (expected: one meaning)");
        }
    }

    private static String folded(String text) {
        return NO_LETTERS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
