package org.doublerandom.draw.application;

import java.io.BufferedInputStream;
import java.io.InputStream;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.copy.BroughtFile;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.FrameCopies;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/**
 * A file of an announced draw comes back that is lost here and in the directory: roster and conflicts from the holder of the second key, who
 * has opened the copy of the public record, the pool from whoever has fetched it. The draw goes on by itself.
 */
@UseCase
public class BringFile {
    private final Draws draws;
    private final DrawFrames frames;
    private final FrameCopies copies;
    private final Completions completions;

    BringFile(Draws draws, DrawFrames frames, FrameCopies copies, Completions completions) {
        this.draws = draws;
        this.frames = frames;
        this.copies = copies;
        this.completions = completions;
    }

    /** @param text read once, to its end or to where it is another file */
    public Draw bring(DrawId id, FileName file, InputStream text, Person person) {
        Draw draw = draws.get(id).seenBy(person);
        draw.requireFile(DrawFile.valueOf(file.name()));
        FrameCopy noted = frames.noted(id);
        copies.note(noted);
        new BroughtFile(noted, file, new BufferedInputStream(text)).into(copies);
        completions.wake();
        return draw;
    }
}
