package org.doublerandom.publication.domain.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** What somebody looks for, as plain text: part of a name, a number or a notice code, never a pattern. */
public record SearchText(String value) {
    public static final int LONGEST = 64;

    public SearchText {
        if (value.isEmpty() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new SearchTextRefused(value.length());
        }
    }

    /** The text in what was typed, full-width letters made plain; empty where nothing was typed. */
    public static Optional<SearchText> in(String typed) {
        if (typed.length() > LONGEST) {
            throw new SearchTextRefused(typed.length());
        }
        return Optional.of(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip())
                .filter(text -> !FoldedName.of(text).value().isEmpty())
                .map(SearchText::new);
    }

    /** The text as part of a name. */
    public FoldedName asName() {
        return FoldedName.of(value);
    }

    /** The text as a USCC or another number is written. */
    public String asNumber() {
        return value.toUpperCase(Locale.ROOT);
    }
}
