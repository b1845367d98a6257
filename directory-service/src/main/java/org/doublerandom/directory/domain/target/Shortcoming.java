package org.doublerandom.directory.domain.target;

import java.util.Arrays;
import org.doublerandom.values.MalformedValue;

/** What is wrong with an entry, so that a draw from it would not be what it seems. */
public enum Shortcoming {
    /** A business that is known by an old number, or one of the directory's own. */
    WITHOUT_USCC,
    /** Its unified social credit code has a check character that is wrong by the standard, although it may be registered so. */
    WRONG_CODE,
    /** Nobody has confirmed that it is registered so. */
    UNCONFIRMED_CODE,
    /** A business of which nobody knows the industry. */
    WITHOUT_INDUSTRY,
    /** No directed draw that asks for a tag finds it. */
    UNTAGGED,
    /** It stands in every frame, with the code that excludes it. */
    NOT_OPEN,
    /** It may have several tickets in a draw. */
    LIKELY_DUPLICATE,
    /** It is not open any more and stands for one that the register still calls open: nobody can draw that one. */
    CLOSED_FOR_OPEN;

    /** @param name that of the constant */
    public static Shortcoming of(String name) {
        return Arrays.stream(values())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MalformedValue("shortcoming", name, "one of " + Arrays.toString(values())));
    }
}
