package org.doublerandom.directory.domain.target;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A name or an address as it is compared and searched: width of characters, kind of brackets, case and blanks do not count. */
public record Folded(String text) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern OPENING = Pattern.compile("[\\[{〈《「『【〔〖]");
    private static final Pattern CLOSING = Pattern.compile("[\\]}〉》」』】〕〗]");

    public static Folded of(String written) {
        String wide = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bracketed =
                CLOSING.matcher(OPENING.matcher(wide).replaceAll("(")).replaceAll(")");
        return new Folded(BLANKS.matcher(bracketed).replaceAll(""));
    }

    /** Each two characters that follow each other, once: whoever contains a text has all pairs of it. */
    public List<String> pairs() {
        int[] characters = text.codePoints().toArray();
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        return List.copyOf(pairs);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
