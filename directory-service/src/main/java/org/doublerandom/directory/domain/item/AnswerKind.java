package org.doublerandom.directory.domain.item;

/** How a question is answered: yes, no or not applicable with a note; one of several options; a number; words; a photograph. */
public enum AnswerKind {
    YES_NO,
    CHOICE,
    NUMBER,
    TEXT,
    PHOTO
}
