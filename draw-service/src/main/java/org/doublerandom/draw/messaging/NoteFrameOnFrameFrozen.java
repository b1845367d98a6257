package org.doublerandom.draw.messaging;

import org.doublerandom.draw.application.NoteFrame;
import org.doublerandom.draw.domain.DrawId;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class NoteFrameOnFrameFrozen implements Reaction<FrameFrozenV1> {
    private final NoteFrame frames;
    private final BackgroundWork work;

    NoteFrameOnFrameFrozen(NoteFrame frames, BackgroundWork work) {
        this.frames = frames;
        this.work = work;
    }

    @Override
    public String type() {
        return "org.doublerandom.directory.FrameFrozen.v1";
    }

    @Override
    public Class<FrameFrozenV1> body() {
        return FrameFrozenV1.class;
    }

    @Override
    public void react(FrameFrozenV1 frozen, Fact fact) {
        frames.note(new DrawId(frozen.frame()), frozen.toRoots());
        work.wakeFetching();
    }
}
