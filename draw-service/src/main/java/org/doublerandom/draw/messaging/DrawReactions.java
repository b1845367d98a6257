package org.doublerandom.draw.messaging;

import org.doublerandom.draw.application.KeepScheme;
import org.doublerandom.draw.application.NoteFrame;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.facts.inbox.Reactions;
import org.springframework.stereotype.Component;

/** What draw-service does about the facts of others; none of it announces or draws. */
@Component
final class DrawReactions extends Reactions {
    DrawReactions(KeepScheme schemes, NoteFrame frames) {
        on("org.doublerandom.plan.BatchReleased.v1", BatchReleasedV1.class, batch -> schemes.keep(batch.toBatch()));
        on(
                "org.doublerandom.directory.FrameFrozen.v1",
                FrameFrozenV1.class,
                frozen -> frames.note(new DrawId(frozen.frame()), frozen.toRoots()));
    }
}
