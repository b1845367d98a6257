package org.doublerandom.inspection.domain.sheet;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.inspection.domain.guide.AnswerKind;
import org.doublerandom.inspection.domain.guide.Manner;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.values.Digest;
import org.doublerandom.values.MalformedValue;
import org.jspecify.annotations.Nullable;

/**
 * What an answer holds beside its judgement: one of a choice, a number, words and a photograph.
 *
 * @param choice the option that was chosen
 * @param number in decimals, as it was read
 * @param unit of the number, as the guide says it; of nothing else
 * @param text in words
 * @param photo which photograph shows it
 */
public record Given(
        @Nullable String choice,
        @Nullable String number,
        @Nullable String unit,
        @Nullable Wording text,
        @Nullable Photo photo) {
    /** At most twelve digits before the point and six behind it. */
    public static final String DECIMAL = "-?[0-9]{1,12}([.][0-9]{1,6})?";

    private static final Pattern DECIMALS = Pattern.compile(DECIMAL);

    /** A photograph by the SHA-256 of its file, which is kept elsewhere, and the name of that. */
    public record Photo(Digest digest, Wording name) {}

    /** @throws MalformedValue for none or several of them, for a number that is none, and for a unit of something else */
    public Given {
        long said =
                Stream.of(choice, number, text, photo).filter(Objects::nonNull).count();
        if (said != 1) {
            throw new MalformedValue("answer", said + " of choice, number, text and photo", "one");
        }
        if (number != null && !DECIMALS.matcher(number).matches()) {
            throw new MalformedValue("number", number, "a decimal number");
        }
        if (unit != null && number == null) {
            throw new MalformedValue("unit", unit, "none but of a number");
        }
    }

    AnswerKind kind() {
        if (choice != null) {
            return AnswerKind.CHOICE;
        }
        if (number != null) {
            return AnswerKind.NUMBER;
        }
        return text != null ? AnswerKind.TEXT : AnswerKind.PHOTO;
    }

    /** Whether it is what a question asks for: the kind, and of a choice one of its options, of a number its unit. */
    boolean fits(Manner asked) {
        return kind() == asked.kind()
                && (choice == null || asked.options().contains(choice))
                && (number == null || Objects.equals(unit, asked.unit()));
    }

    /** What it says, the kind and its own digest: no text in it can look like another answer. */
    String line() {
        String said = Stream.of(
                        choice,
                        number,
                        unit,
                        text == null ? null : text.value(),
                        photo == null ? null : photo.digest().hex() + " " + photo.name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return kind() + " " + Digest.of(said).hex();
    }

    /** As a refusal names it. */
    @Override
    public String toString() {
        return kind() == AnswerKind.NUMBER
                ? "NUMBER " + number + (unit == null ? "" : " " + unit)
                : kind() + (choice == null ? "" : " " + choice);
    }
}
