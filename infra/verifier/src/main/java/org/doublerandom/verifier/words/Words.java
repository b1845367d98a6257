package org.doublerandom.verifier.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** What is said, in one language. */
public enum Words {
    ENGLISH("en"),
    CHINESE("zh");

    private static final int SHOWN = 500;

    private final String language;
    private final Properties sentences = new Properties();

    Words(String language) {
        this.language = language;
    }

    /** Read when the first sentence is said: few runs speak two languages. */
    private synchronized String sentence(String key) {
        if (sentences.isEmpty()) {
            try (InputStream in = Words.class.getResourceAsStream(language + ".properties")) {
                if (in == null) {
                    throw new IllegalStateException(language + ".properties is missing");
                }
                sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence " + key);
        }
        return sentence;
    }

    public static Words of(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    public String say(Said said) {
        return say(said.key(), said.gaps().toArray());
    }

    public String say(String key, Object... gaps) {
        String sentence = sentence(key);
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            filled.append(sentence, at, open).append(gap(gaps[sentence.charAt(open + 1) - '0']));
            at = open + 3;
        }
        return filled.append(sentence.substring(at)).toString();
    }

    private String gap(Object gap) {
        return gap instanceof Said said ? say(said) : shown(String.valueOf(gap));
    }

    /** A hostile line may be long, or speak to the terminal. */
    private static String shown(String value) {
        String begin = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        StringBuilder safe = new StringBuilder();
        begin.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                safe.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
