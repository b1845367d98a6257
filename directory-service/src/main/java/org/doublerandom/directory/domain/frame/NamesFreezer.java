package org.doublerandom.directory.domain.frame;

import java.util.ArrayList;
import java.util.List;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.values.Suite;

/** Takes the targets of a pool in their order and keeps who they are now. */
public final class NamesFreezer {
    private static final int LINES_OF_A_CHUNK = FrozenFile.PAGE_SIZE * Chunk.PAGES;

    private final FileFreezer lines;
    private final List<String> firsts = new ArrayList<>();
    private int count;

    public NamesFreezer(Chunks chunks) {
        // Announced nowhere: the suite of a draw is that of its three files (protocol §3).
        this.lines = new FileFreezer(Suite.SHA256, chunks);
    }

    public void add(Target target) {
        if (count++ % LINES_OF_A_CHUNK == 0) {
            firsts.add(target.id().value());
        }
        lines.add(FrozenFacts.of(target).line());
    }

    public FrozenNames freeze() {
        return new FrozenNames(lines.freeze(), firsts);
    }
}
