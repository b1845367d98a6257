package org.doublerandom.values.refusal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How refusals are told, from the message files of all modules of this process: {@code <code>} is the title, {@code
 * <code>.detail} the detail, in which <code>{0}</code>, <code>{1}</code> … stand for the facts of the case.
 */
public final class RefusalTexts {
    private static final String DETAIL = ".detail";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Map<Language, Properties> TEXTS = new EnumMap<>(Map.of(
            Language.CHINESE, read("problems_zh_CN.properties"),
            Language.ENGLISH, read("problems_en.properties")));

    private static final Properties TERMS = read("terms_zh_CN.properties");

    private RefusalTexts() {}

    public static String title(String code, Language language) {
        return require(code, language);
    }

    /** The detail with these facts in their places: constants by their terms, everything else verbatim. */
    public static String detail(String code, Language language, List<? extends @Nullable Object> facts) {
        return PLACE.matcher(require(code + DETAIL, language))
                .replaceAll(
                        place -> Matcher.quoteReplacement(told(facts.get(Integer.parseInt(place.group(1))), language)));
    }

    /** How a constant is called in Chinese; in English it is called as it is written. */
    public static Optional<String> term(Enum<?> constant) {
        return Optional.ofNullable(
                TERMS.getProperty(constant.getDeclaringClass().getSimpleName() + "." + constant.name()));
    }

    /** All codes that have a title in this language. */
    public static Set<String> codes(Language language) {
        return keys(language).filter(key -> !key.endsWith(DETAIL)).collect(Collectors.toUnmodifiableSet());
    }

    /** All codes that have a detail in this language, each with the places in it. */
    public static Map<String, Set<String>> details(Language language) {
        return keys(language)
                .filter(key -> key.endsWith(DETAIL))
                .collect(Collectors.toUnmodifiableMap(
                        key -> key.substring(0, key.length() - DETAIL.length()),
                        key -> PLACE.matcher(require(key, language))
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    private static String told(@Nullable Object fact, Language language) {
        if (fact instanceof Collection<?> several) {
            return several.stream().map(one -> told(one, language)).collect(Collectors.joining(", ", "[", "]"));
        }
        return language == Language.CHINESE && fact instanceof Enum<?> constant
                ? term(constant).orElseGet(constant::name)
                : String.valueOf(fact);
    }

    private static Stream<String> keys(Language language) {
        return TEXTS.get(language).stringPropertyNames().stream();
    }

    private static String require(String key, Language language) {
        @Nullable String text = TEXTS.get(language).getProperty(key);
        if (text == null) {
            throw new IllegalStateException(key + " (expected: a text in " + language.tag() + ")");
        }
        return text;
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try {
            for (URL file : Collections.list(RefusalTexts.class.getClassLoader().getResources(name))) {
                try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
