package org.doublerandom.directory.application;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.frame.Chunks;
import org.doublerandom.directory.domain.frame.ExclusionsNotKept;
import org.doublerandom.directory.domain.frame.FileName;
import org.doublerandom.directory.domain.frame.Frame;
import org.doublerandom.directory.domain.frame.FrameDifference;
import org.doublerandom.directory.domain.frame.FrameFiles;
import org.doublerandom.directory.domain.frame.FrameNotCompared;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FrozenFile;
import org.doublerandom.directory.domain.frame.PageRange;
import org.doublerandom.directory.domain.frame.UnknownFrame;
import org.doublerandom.directory.domain.frame.WidenedFrame;
import org.doublerandom.directory.domain.frame.WidenedFrames;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/** Looks up frames, and hands out their files: some pages at a time, or whole. */
@UseCase
public class ReadFrames {
    private final Frames frames;
    private final WidenedFrames widened;
    private final Chunks chunks;

    ReadFrames(Frames frames, WidenedFrames widened, Chunks chunks) {
        this.frames = frames;
        this.widened = widened;
        this.chunks = chunks;
    }

    public Frame frame(Person reader, FrameId id) {
        return frame(id).seenBy(reader);
    }

    /** The frame of a wider roster, if the id is that of one; of another authority there is none. */
    public Optional<WidenedFrame> widened(Person reader, FrameId id) {
        return widened.find(id).filter(frame -> reader.belongsTo(frame.authority()));
    }

    private Frame frame(FrameId id) {
        return frames.find(id).orElseThrow(() -> new UnknownFrame(id));
    }

    public String pages(FrameId id, FileName name, PageRange range) {
        return filesOf(id).file(name).pages(chunks, range);
    }

    private FrameFiles filesOf(FrameId id) {
        return widened.find(id)
                .map(WidenedFrame::files)
                .orElseGet(() -> frame(id).files());
    }

    /**
     * Who was added, left or changed, as bytes that are read from the store while they are handed out. It names nobody beyond the
     * registers and pools that are public themselves: all draws are open (protocol §11).
     *
     * @throws FrameNotCompared if it was frozen before frames were compared
     */
    public InputStream differences(FrameId id) {
        FrameDifference difference = filesOf(id).difference();
        if (difference == null) {
            throw new FrameNotCompared(id);
        }
        return difference.list().read(chunks, UnaryOperator.identity());
    }

    /**
     * Why somebody of the pool may not be drawn, a line each: id, code, rule and evidence, as bytes that are read from the store while
     * they are handed out.
     *
     * @throws ExclusionsNotKept if it was frozen before these were kept
     */
    public InputStream exclusions(Person person, FrameId id) {
        person.require(Role.AUDITOR);
        FrozenFile kept = files(person, id).exclusions();
        if (kept == null) {
            throw new ExclusionsNotKept(id);
        }
        return kept.read(chunks, UnaryOperator.identity());
    }

    /** Roster and conflicts are personal data, and known visits would name an officer: auditors only (protocol §11). */
    public String file(Person person, FrameId id, FileName name) {
        person.require(Role.AUDITOR);
        return files(person, id).file(name).text(chunks);
    }

    private FrameFiles files(Person person, FrameId id) {
        return widened(person, id)
                .map(WidenedFrame::files)
                .orElseGet(() -> frame(person, id).files());
    }
}
