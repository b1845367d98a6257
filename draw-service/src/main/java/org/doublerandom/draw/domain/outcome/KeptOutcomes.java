package org.doublerandom.draw.domain.outcome;

import java.util.Optional;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.protocol.DrawId;

/** The outcomes of void draws, kept when they were first computed, so that nobody who asks again has them computed again. */
public interface KeptOutcomes {

    Optional<String> find(DrawId draw, DrawFile file);

    /** The same once more changes nothing: it follows from what is bound. */
    void keep(DrawId draw, DrawFile file, String text);
}
