package org.doublerandom.directory.domain.credit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.doublerandom.values.MalformedValue;

/** A credit-risk class (信用风险分类), not to be taken for a grade of food safety; only enterprises have one (domain §4). */
public enum CreditClass {
    NONE("-"),
    A("A"),
    B("B"),
    C("C"),
    D("D");

    private static final Pattern WORDS_AROUND = Pattern.compile("^(?:信用)?(?:风险)?|[类级档]$");

    private final String code;

    CreditClass(String code) {
        this.code = code;
    }

    /** What is hashed behind the salt: the letter, or {@code -} for whoever has none. */
    public String code() {
        return code;
    }

    /**
     * As tables write it: {@code A}, {@code Ａ}, {@code A类}, {@code 信用风险A级}.
     *
     * @throws MalformedValue for anything but A to D; it does not repeat the text
     */
    public static CreditClass written(String text) {
        String narrow = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        String letter = WORDS_AROUND.matcher(narrow).replaceAll("").strip();
        return Arrays.stream(values())
                .filter(value -> value != NONE && value.code.equals(letter))
                .findFirst()
                .orElseThrow(() -> new MalformedValue(
                        "class-malformed",
                        "class: not repeated here (expected: A, B, C or D; or no row for who has none)"));
    }

    /** No text tells a class by accident, neither of a log nor of a message. */
    @Override
    public String toString() {
        return "…";
    }
}
