package org.doublerandom.verifier.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern GAP = Pattern.compile("\\{[0-9]}");
    private static final Pattern KEY = Pattern.compile("\"((?:[a-z]+\\.)+[A-Za-z]+)\"");

    private static Properties sentences(String language) throws IOException {
        try (InputStream in = Words.class.getResourceAsStream(language + ".properties")) {
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return sentences;
        }
    }

    @Test
    void bothLanguagesSayTheSameWithTheSameGaps() throws IOException {
        Properties english = sentences("en");
        Properties chinese = sentences("zh");

        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(gaps(chinese.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
        }
    }

    private static Set<String> gaps(String sentence) {
        Set<String> gaps = new TreeSet<>();
        Matcher gap = GAP.matcher(sentence);
        while (gap.find()) {
            gaps.add(gap.group());
        }
        return gaps;
    }

    @Test
    void everySentenceThatTheCodeNamesIsThere() throws IOException {
        Set<String> keys = sentences("en").stringPropertyNames();
        Set<String> unknown = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher named = KEY.matcher(Files.readString(file));
                while (named.find()) {
                    unknown.add(named.group(1));
                }
            }
        }
        unknown.removeIf(name -> name.endsWith(".txt") || name.endsWith(".json") || keys.contains(name));

        assertThat(unknown).isEmpty();
    }

    @Test
    void whatComesFromAFileCannotSpeakToTheTerminal() {
        String said = Words.ENGLISH.say("text.noLastLf", "\u001b[2Jpool\u202e");

        assertThat(said).startsWith("\\u001b[2Jpool\\u202e:");
    }

    @Test
    void aSentenceIsSaidInTheLanguageOfItsReader() {
        Said said = Said.of("kind.and", Said.of("kind.recusal"), Said.of("kind.capacity"));

        assertThat(List.of(
                        Words.of(Locale.CHINA).say(said),
                        Words.of(Locale.FRANCE).say(said)))
                .containsExactly("回避、上限", "recusal, capacity");
    }

    @Test
    void aSentenceThatIsMissingIsAnError() {
        assertThatThrownBy(() -> Words.CHINESE.say("no.such")).hasMessageContaining("no.such");
    }
}
