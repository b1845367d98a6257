package org.doublerandom.draw.domain.frame;

import org.doublerandom.values.Digest;

/** The roots of the three files of a frame, all that an announcement says of them. */
public record FrameRoots(FileRoot pool, FileRoot roster, FileRoot conflicts) {
    private static final FileRoot NO_FILE = new FileRoot(Digest.ZEROS, 0, 1);

    /** Of a batch that ends before the directory has frozen anything. */
    public static final FrameRoots NEVER_FROZEN = new FrameRoots(NO_FILE, NO_FILE, NO_FILE);

    /** As an announcement has them (protocol §5). */
    public String lines() {
        return line("pool", pool) + line("roster", roster) + line("conflicts", conflicts);
    }

    private static String line(String file, FileRoot root) {
        return file + " " + root.root() + " " + root.lines() + " " + root.pageLines() + "\n";
    }
}
