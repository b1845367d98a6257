package org.doublerandom.directory.domain.frame;

import java.util.List;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/**
 * Up to 64 pages of a frozen file, addressed by the root of their own Merkle tree.
 *
 * <p>64 is a power of two, so a chunk is a subtree of the file's tree: equal pages of two frames are stored once, and
 * the chunks' roots alone give the file's root.
 */
public record Chunk(Digest root, List<String> pages) {
    public static final int PAGES = 64;

    public Chunk {
        pages = List.copyOf(pages);
    }

    /** @param suite that of the file */
    public static Chunk of(Suite suite, List<String> pages) {
        List<Digest> leaves = pages.stream()
                .map(page -> MerkleTree.leaf(suite, FrozenFile.bytes(page)))
                .toList();
        return new Chunk(MerkleTree.root(suite, leaves), pages);
    }
}
