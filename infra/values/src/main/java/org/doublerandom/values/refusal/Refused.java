package org.doublerandom.values.refusal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule refuses, with the facts of the case: values as they are, or constants, which Chinese readers are told by
 * their terms. How it is told stands in the message files under the code of its {@link Refusal}, once in each language.
 */
public abstract class Refused extends RuntimeException {
    private final List<@Nullable Object> facts;

    protected Refused(@Nullable Object... facts) {
        this.facts = Arrays.asList(facts.clone());
    }

    /** The detail in that language. */
    public final String detail(Language language) {
        Refusal refusal = getClass().getAnnotation(Refusal.class);
        return RefusalTexts.detail(RefusalCode.of(getClass(), refusal), language, facts);
    }

    /** The detail in English, as logs have it. */
    @Override
    public final String getMessage() {
        return detail(Language.ENGLISH);
    }
}
