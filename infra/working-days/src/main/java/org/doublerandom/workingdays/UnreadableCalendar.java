package org.doublerandom.workingdays;

/** A calendar file that is not what was officially published; it is refused as a whole. */
public final class UnreadableCalendar extends RuntimeException {

    UnreadableCalendar(int line, String value, String expectation) {
        super("line " + line + ": " + value + " (expected: " + expectation + ")");
    }
}
