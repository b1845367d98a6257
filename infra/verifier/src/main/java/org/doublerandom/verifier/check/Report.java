package org.doublerandom.verifier.check;

import java.io.PrintStream;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Said;
import org.doublerandom.verifier.words.Words;

/** One line for each thing looked at, and the exit code in the end. */
public final class Report {
    public static final int HOLDS = 0;
    public static final int WRONG = 1;
    public static final int UNUSABLE = 2;
    public static final int OPEN = 3;

    private final PrintStream out;
    private final Words words;
    private int code = HOLDS;

    public Report(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    /** It is as it must be. */
    public void holds(String key, Object... gaps) {
        line("mark.holds", Said.of(key, gaps));
    }

    /** Something follows from the texts that is worth knowing. */
    public void tells(String key, Object... gaps) {
        line("mark.tells", Said.of(key, gaps));
    }

    /** Could not be looked at with what was given. */
    public void leavesOut(String key, Object... gaps) {
        line("mark.leavesOut", Said.of(key, gaps));
    }

    /** Nothing is wrong, and it is not proven to the end. */
    public void open(String key, Object... gaps) {
        line("mark.open", Said.of(key, gaps));
        code = Math.max(code, OPEN);
    }

    /** The first difference ends a check. */
    public void wrong(NotAsWritten difference) {
        line("mark.wrong", difference.said());
        code = WRONG;
    }

    private void line(String mark, Said said) {
        out.println(words.say(mark) + "  " + words.say(said));
    }

    /** The last line says what the exit code means. */
    public int end() {
        out.println(words.say("end." + code));
        return code;
    }
}
