package org.doublerandom.publication.domain.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as it is compared: wide letters and brackets plain, small letters, without blanks and interpuncts. Registers
 * write the same name both ways; what is shown is always as it was written.
 */
public record FoldedName(String value) {
    // Whatever separates the parts of a foreign name, as it comes out of the compatibility form.
    private static final String NOT_COMPARED = "[\\s\\u00b7\\u2022\\u2027\\u2219\\u22c5\\u30fb]+";

    public static FoldedName of(String written) {
        return new FoldedName(Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll(NOT_COMPARED, "")
                .toLowerCase(Locale.ROOT));
    }

    public boolean contains(FoldedName part) {
        return value.contains(part.value);
    }
}
