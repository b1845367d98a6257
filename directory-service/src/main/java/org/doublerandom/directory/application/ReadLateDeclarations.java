package org.doublerandom.directory.application;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.frame.UnknownFrame;
import org.doublerandom.directory.domain.frame.WidenedFrame;
import org.doublerandom.directory.domain.inspector.Declaration;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.Leave;
import org.doublerandom.directory.domain.inspector.Span;
import org.doublerandom.starter.UseCase;

/** What was declared about inspectors after somebody could know for which draw it matters: shown with the frame. */
@UseCase
public class ReadLateDeclarations {
    /** So many of each are shown, by inspector; their number is told beside. */
    static final int MOST = 100;

    private final Frames frames;
    private final Directories directories;

    ReadLateDeclarations(Frames frames, Directories directories) {
        this.frames = frames;
        this.directories = directories;
    }

    /** A leave and whose it is. */
    public record LateLeave(Inspector inspector, Leave leave) {}

    /** A recusal and whose it is. */
    public record LateRecusal(Inspector inspector, Declaration recusal) {}

    /**
     * @param leavesInAll how many there are, those beyond the first 100 included
     * @param recusalsInAll likewise
     */
    public record Late(List<LateLeave> leaves, int leavesInAll, List<LateRecusal> recusals, int recusalsInAll) {
        static Late of(List<LateLeave> leaves, List<LateRecusal> recusals) {
            return new Late(
                    leaves.subList(0, Math.min(MOST, leaves.size())),
                    leaves.size(),
                    recusals.subList(0, Math.min(MOST, recusals.size())),
                    recusals.size());
        }
    }

    /** Between the release of the batch and the freeze: they count. */
    public Late of(FrozenFrame frame) {
        return between(frame.request(), frame.request().releasedAt(), frame.frozenAt());
    }

    /** Between the announcement of the attempt that was void and the freeze of the wider roster: they do not count there. */
    public Late of(WidenedFrame frame) {
        FrameRequest request = frames.find(frame.relief().batch())
                .orElseThrow(() -> new UnknownFrame(frame.relief().batch()))
                .request();
        return between(request, frame.relief().announcedAt(), frame.frozenAt());
    }

    private Late between(FrameRequest request, Instant after, Instant until) {
        Span visits = request.visits().days();
        List<Inspector> inspectors =
                directories.of(request.authority()).inspectors().all();
        return Late.of(
                inspectors.stream()
                        .flatMap(inspector -> inspector.declarations().leaves().stream()
                                .filter(leave -> leave.hasChangedBetween(after, until))
                                .filter(leave -> leave.days().overlaps(visits))
                                .map(leave -> new LateLeave(inspector, leave)))
                        .toList(),
                inspectors.stream()
                        .flatMap(inspector -> inspector.declarations().recusals().stream()
                                .filter(recusal -> recusal.hasChangedBetween(after, until))
                                .filter(recusal -> recusal.period().overlaps(visits))
                                .map(recusal -> new LateRecusal(inspector, recusal)))
                        .toList());
    }
}
