package org.doublerandom.starter.problem;

import org.doublerandom.problems.Language;
import org.doublerandom.problems.Titles;

/**
 * A kind of refusal.
 *
 * @param code stable, kebab-case; clients may depend on it
 */
public record ProblemType(Class<?> refusal, int status, String code) {
    /** What it means, in Chinese. */
    public String title() {
        return Titles.of(code, Language.CHINESE);
    }

    /** The same in English. */
    public String titleEn() {
        return Titles.of(code, Language.ENGLISH);
    }
}
