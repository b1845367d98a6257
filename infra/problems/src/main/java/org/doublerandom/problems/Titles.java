package org.doublerandom.problems;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** What the codes mean, in words, from the message files of all modules of this process. */
public final class Titles {
    private static final Map<Language, Properties> WORDS = new EnumMap<>(Map.of(
            Language.CHINESE, read("problems_zh_CN.properties"),
            Language.ENGLISH, read("problems_en.properties")));

    private Titles() {}

    public static String of(String code, Language language) {
        String title = WORDS.get(language).getProperty(code);
        if (title == null) {
            throw new IllegalStateException(code + " (expected: a title in " + language.tag() + ")");
        }
        return title;
    }

    /** All codes that have a title in this language. */
    public static Set<String> codes(Language language) {
        return WORDS.get(language).stringPropertyNames();
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try {
            for (URL file : Collections.list(Titles.class.getClassLoader().getResources(name))) {
                try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    words.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
