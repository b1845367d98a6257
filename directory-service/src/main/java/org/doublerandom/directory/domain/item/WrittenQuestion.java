package org.doublerandom.directory.domain.item;

/** A question as a table has it; its number follows from its place among the others. */
public record WrittenQuestion(String text, Manner manner) {
    public Question numbered(int number) {
        return new Question(number, text, manner);
    }
}
