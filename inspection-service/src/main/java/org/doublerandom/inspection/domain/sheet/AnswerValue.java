package org.doublerandom.inspection.domain.sheet;

/** What an inspector can answer; there is no default. */
public enum AnswerValue {
    CONFORMS,
    PROBLEM,
    NOT_APPLICABLE
}
