package org.doublerandom.plan.domain.annual;

/** Short code of a plan line (计划任务) within its plan, e.g. {@code L03}; part of the batch's name in the draw. */
public record LineCode(String value) {
    public LineCode {
        if (!value.matches("[0-9A-Z]{1,12}")) {
            throw new IllegalArgumentException("line code: " + value + " (expected: [0-9A-Z]{1,12})");
        }
    }
}
