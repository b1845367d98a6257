package org.doublerandom.starter.problem;

/**
 * A kind of refusal.
 *
 * @param code stable, kebab-case; clients may depend on it
 * @param title what it means, in Chinese
 * @param titleEn the same in English
 */
public record ProblemType(Class<? extends Throwable> refusal, int status, String code, String title, String titleEn) {}
