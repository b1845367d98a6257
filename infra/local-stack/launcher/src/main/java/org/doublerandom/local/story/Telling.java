package org.doublerandom.local.story;

import java.io.PrintStream;
import java.util.Locale;

/** Says what happens, a line each, with the seconds since the story began. */
public final class Telling {
    private final PrintStream out;
    private final long begun = System.nanoTime();

    public Telling(PrintStream out) {
        this.out = out;
    }

    public void say(String line, Object... values) {
        out.printf(Locale.ROOT, "  %5.1f s  %s%n", (System.nanoTime() - begun) / 1e9, String.format(line, values));
    }
}
