package org.doublerandom.tables.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doublerandom.tables.line.Cell;
import org.doublerandom.values.MalformedValue;

/** A code that is made of digits and letters and means nothing as a number: credit codes, numbers of registers and certificates. */
public final class WrittenCode {
    // A number keeps 15 significant digits in a spreadsheet; what stood behind them is 0 from then on.
    private static final Pattern ROUNDED = Pattern.compile("[0-9]{15}0+");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](\\.[0-9]+)?[Ee]\\+?[0-9]{1,3}");
    private static final String CITIZEN_NUMBER =
            "[1-9][0-9]{5}(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9X]";
    private static final Pattern LIKE_A_CITIZEN_NUMBER = Pattern.compile(CITIZEN_NUMBER);
    private static final String BLANKS = "[\\s\\p{Z}\\p{Cf}]*";
    private static final Pattern BLANK = Pattern.compile(BLANKS);
    private static final Pattern CITIZEN_NUMBER_INSIDE =
            Pattern.compile("(?<![0-9])[1-9](?:" + BLANKS + "[0-9]){16}" + BLANKS + "[0-9Xx](?![0-9])");
    private static final String PHONE_INSIDE = "(?<![0-9])(?:\\+?86)?(?:1[3-9][0-9]{9}|0[0-9]{2,3}[0-9]{7,8})(?![0-9])";
    // Also the former ones of 15 digits, and those whose check character is miswritten.
    private static final Pattern LIKE_A_NUMBER_OF_A_PERSON =
            Pattern.compile(PHONE_INSIDE + "|(?<![0-9])[1-9](?:[0-9]{14}|[0-9]{16}[0-9Xx])(?![0-9])");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\p{Z}\\p{Cf}()-]+");
    private static final String NOT_REPEATED = "…";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    private WrittenCode() {}

    /**
     * The code in narrow capitals, without blanks.
     *
     * @throws MalformedValue where digits were lost, also where the check character fits by chance; and for the number of a
     *     citizen (GB 11643), which no message repeats
     */
    public static String of(Cell cell) {
        String text = cell.text().strip();
        if (cell.kind() == Cell.Kind.NUMBER
                || SCIENTIFIC.matcher(text).matches()
                || ROUNDED.matcher(text).matches()) {
            throw new MalformedValue(
                    "digits-lost",
                    "code: a number (expected: text; digits were lost, keep the column as text and export it again)");
        }
        String code = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]", "")
                .toUpperCase(Locale.ROOT);
        if (isCitizenNumber(code)) {
            throw new MalformedValue(
                    "citizen-number",
                    "the number of a citizen (expected: a code of the register; it is not repeated here)");
        }
        return code;
    }

    /** By its form, its day of birth and its check character: ISO 7064 MOD 11-2. */
    public static boolean isCitizenNumber(String code) {
        if (!LIKE_A_CITIZEN_NUMBER.matcher(code).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (code.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11) == code.charAt(WEIGHTS.length);
    }

    /** The text, with a mark in place of each number of a citizen, also where it is written in wide digits or with blanks in it. */
    public static String withoutCitizenNumbers(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder masked = new StringBuilder();
        int told = 0;
        Matcher found = CITIZEN_NUMBER_INSIDE.matcher(narrow);
        for (int from = 0; from <= narrow.length() && found.find(from); ) {
            String code = BLANK.matcher(found.group()).replaceAll("").toUpperCase(Locale.ROOT);
            if (isCitizenNumber(code)) {
                masked.append(narrow, told, found.start()).append(NOT_REPEATED);
                told = found.end();
                from = told;
            } else {
                // One may begin among the digits of what only looks like one.
                from = found.start() + 1;
            }
        }
        return told == 0 ? text : masked.append(narrow.substring(told)).toString();
    }

    /** Whether a number in it may be that of a citizen or of a telephone, by its form alone. */
    public static boolean mayTellOfAPerson(String text) {
        String digits = BETWEEN_DIGITS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        return LIKE_A_NUMBER_OF_A_PERSON.matcher(digits).find();
    }
}
