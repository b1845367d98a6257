package org.doublerandom.inspection.domain.guide;

/** How a question is answered: judged only; and beside the judgement one of several options, a number, words or a photograph. */
public enum AnswerKind {
    YES_NO,
    CHOICE,
    NUMBER,
    TEXT,
    PHOTO
}
