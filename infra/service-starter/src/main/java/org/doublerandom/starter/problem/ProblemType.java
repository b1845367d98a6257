package org.doublerandom.starter.problem;

import org.doublerandom.values.refusal.Language;
import org.doublerandom.values.refusal.RefusalTexts;

/**
 * A kind of refusal.
 *
 * @param code stable, kebab-case; clients may depend on it
 */
public record ProblemType(Class<?> refusal, int status, String code) {
    /** What it means, in Chinese. */
    public String title() {
        return RefusalTexts.title(code, Language.CHINESE);
    }

    /** The same in English. */
    public String titleEn() {
        return RefusalTexts.title(code, Language.ENGLISH);
    }
}
