package org.doublerandom.draw.domain.frame;

/** The roots of the three files of a frame, all that an announcement says of them. */
public record FrameRoots(FileRoot pool, FileRoot roster, FileRoot conflicts) {

    /** As an announcement has them (protocol §5). */
    public String lines() {
        return line("pool", pool) + line("roster", roster) + line("conflicts", conflicts);
    }

    private static String line(String file, FileRoot root) {
        return file + " " + root.root() + " " + root.lines() + " " + root.pageLines() + "\n";
    }
}
