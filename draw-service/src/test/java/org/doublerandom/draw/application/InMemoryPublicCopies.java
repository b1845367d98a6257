package org.doublerandom.draw.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.FrameKept;
import org.doublerandom.draw.domain.copy.PublicCopies;
import org.doublerandom.draw.domain.copy.PublicCopy;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;

/** What of the frames is outside, in memory. */
class InMemoryPublicCopies implements PublicCopies {
    final List<Object> facts = new ArrayList<>();
    private final Map<DrawId, PublicCopy> copies = new HashMap<>();
    private final Map<String, String> pieces = new HashMap<>();

    @Override
    public PublicCopy of(DrawId frame) {
        return copies.getOrDefault(frame, PublicCopy.NONE);
    }

    @Override
    public void tell(FrameKept kept, String sealing) {
        if (!kept.roots().equals(of(kept.frame()).told())) {
            copies.put(kept.frame(), of(kept.frame()).told(kept, sealing));
            facts.add(kept);
        }
        String told = kept.frame() + "/" + of(kept.frame()).sealing() + "/";
        pieces.keySet().removeIf(key -> key.startsWith(kept.frame() + "/") && !key.startsWith(told));
    }

    @Override
    public void note(DrawId frame, FrameRoots copied, Instant at) {
        copies.put(frame, of(frame).copied(copied, at));
    }

    @Override
    public Optional<String> piece(DrawId frame, FileName file, int n) {
        return Optional.ofNullable(pieces.get(frame + "/" + of(frame).sealing() + "/" + file + "/" + n));
    }

    @Override
    public void keep(DrawId frame, String sealing, FileName file, int n, String piece) {
        pieces.put(frame + "/" + sealing + "/" + file + "/" + n, piece);
    }
}
