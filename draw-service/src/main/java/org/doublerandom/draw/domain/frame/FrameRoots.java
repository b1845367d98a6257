package org.doublerandom.draw.domain.frame;

import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/**
 * The roots of the three files of a frame, all that an announcement says of them.
 *
 * @param suite in which all three are computed: that of the whole draw
 */
public record FrameRoots(Suite suite, FileRoot pool, FileRoot roster, FileRoot conflicts) {
    private static final FileRoot NO_FILE = new FileRoot(Digest.ZEROS, 0, 1);

    public FrameRoots {
        // What was stored before authorities had a choice.
        suite = suite == null ? Suite.SHA256 : suite;
    }

    /** Of a batch that ends before the directory has frozen anything. */
    public static FrameRoots neverFrozen(Suite suite) {
        return new FrameRoots(suite, NO_FILE, NO_FILE, NO_FILE);
    }

    public boolean areNeverFrozen() {
        return equals(neverFrozen(suite));
    }

    /** As an announcement has them (protocol §5). */
    public String lines() {
        return line("pool", pool) + line("roster", roster) + line("conflicts", conflicts);
    }

    private static String line(String file, FileRoot root) {
        return file + " " + root.root() + " " + root.lines() + " " + root.pageLines() + "\n";
    }
}
