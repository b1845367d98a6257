package org.doublerandom.directory.domain.imports.table;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.tables.line.Cell;
import org.doublerandom.tables.value.Words;
import org.doublerandom.values.MalformedValue;

/** Industries as registers write them: {@code C1411}, {@code 1411}, {@code C}, {@code C1411 糕点、面包制造}, {@code 食品制造业}. */
final class WrittenIndustry {
    private static final Words NAMES = Words.of("industries");
    private static final Pattern CODE =
            Pattern.compile("(?<section>[A-T]?) *(?<digits>(?:[0-9]{2,4})?)[ :、,.-]*(?<name>[^0-9A-Za-z]*)");
    // A spreadsheet takes 0111 for the number 111, and no code of three digits can be told from that.
    private static final Pattern MAY_LACK_A_ZERO = Pattern.compile("[1-5][0-9]{2}");
    private static final int DIGITS = 4;

    private WrittenIndustry() {}

    /** @throws MalformedValue for no code of GB/T 4754, one that may have lost its first digit, and one beside another's name */
    static IndustryCode read(Cell cell) {
        String text = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).strip();
        Matcher parts = CODE.matcher(text);
        String section = parts.matches() ? parts.group("section") : "";
        String digits = parts.matches() ? parts.group("digits") : "";
        if (section.isEmpty() && digits.isEmpty()) {
            return new IndustryCode(NAMES.meaning(text).orElse(text));
        }
        IndustryCode code = section.isEmpty() ? ofDigits(digits, cell) : new IndustryCode(section + digits);
        NAMES.meaning(parts.group("name")).filter(named -> !agree(named, code)).ifPresent(named -> {
            throw new MalformedValue(
                    "industry-contradictory",
                    "industry: '" + text + "' (expected: code and name of one industry; " + parts.group("name") + " is "
                            + named + ")");
        });
        return code;
    }

    private static boolean agree(String named, IndustryCode code) {
        return named.startsWith(code.value()) || code.value().startsWith(named);
    }

    private static IndustryCode ofDigits(String digits, Cell cell) {
        boolean mayBeCut = cell.kind() == Cell.Kind.NUMBER && digits.length() < DIGITS;
        if (mayBeCut || MAY_LACK_A_ZERO.matcher(digits).matches()) {
            throw new MalformedValue(
                    "digits-lost",
                    "industry: '" + digits + "' (expected: with the section's letter, or four digits; a 0 before it may"
                            + " be lost)");
        }
        return IndustryCode.ofDigits(digits);
    }
}
