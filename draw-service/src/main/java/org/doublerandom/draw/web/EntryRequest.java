package org.doublerandom.draw.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.doublerandom.draw.domain.BroughtEntry;

/** @param line of the entry as it was accepted, without its LF */
record EntryRequest(
        @NotNull @Pattern(regexp = "reading [ -~]{1,600}") String line) {
    BroughtEntry toEntry(int n) {
        return new BroughtEntry(n, line + "\n");
    }

    /** An entry must not slip into a log or a message before the reading stands. */
    @Override
    public String toString() {
        return "EntryRequest[hidden]";
    }
}
