package org.doublerandom.inspection.domain.guide;

/** One question of a guide, for one sub-item (抽查子项). */
public record Question(int number, String text) {

    public Question {
        if (number < 1 || text.isBlank()) {
            throw new IllegalArgumentException("question: " + number + " " + text + " (expected: 1, 2, … and a text)");
        }
    }
}
