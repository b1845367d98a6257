package org.doublerandom.values.refusal;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a rule refuses, with the facts of the case. How it is told stands in the message files under the code of its {@link
 * Refusal}, once in each language.
 */
public abstract class Refused extends RuntimeException {
    private final List<String> facts;

    protected Refused(Object... facts) {
        this.facts = Stream.of(facts).map(String::valueOf).toList();
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
