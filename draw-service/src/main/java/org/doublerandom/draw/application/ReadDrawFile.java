package org.doublerandom.draw.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.batch.UnknownBatch;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.file.NoSuchFile;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/** Hands out a file of a draw: to everybody what the protocol makes public, to auditors the rest. */
@UseCase
public class ReadDrawFile {
    private final Draws draws;
    private final DrawFrames frames;

    ReadDrawFile(Draws draws, DrawFrames frames) {
        this.draws = draws;
        this.frames = frames;
    }

    public byte[] readPublic(DrawId id, DrawFile file) {
        file.requirePublic();
        return file == DrawFile.SCHEME ? scheme(id) : bytes(draws.get(id), file);
    }

    public byte[] readAs(Person reader, DrawId id, DrawFile file) {
        Draw draw = draws.get(id).seenBy(reader);
        file.requireReader(reader, draw.basis().number().authority());
        return bytes(draw, file);
    }

    /** @param n of which strike or change, from 1 */
    public byte[] detailAs(Person reader, DrawId id, int n) {
        Draw draw = draws.get(id).seenBy(reader);
        DrawFile.OUTCOME_FULL.requireReader(reader, draw.basis().number().authority());
        List<String> details = draw.details();
        if (n < 1 || n > details.size()) {
            throw new NoSuchFile(DrawFile.detail(n), draw.files());
        }
        return details.get(n - 1).getBytes(StandardCharsets.US_ASCII);
    }

    /** The scheme is public from its record on, before there is a draw; it is the batch's, whatever the attempt. */
    private byte[] scheme(DrawId id) {
        return draws.scheme(id.batch())
                .map(scheme -> scheme.text().text().getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new UnknownBatch(id.batch()));
    }

    private byte[] bytes(Draw draw, DrawFile file) {
        draw.requireFile(file);
        return switch (file) {
            case POOL -> frames.file(draw.id(), FileName.POOL).whole();
            case ROSTER -> frames.file(draw.id(), FileName.ROSTER).whole();
            case CONFLICTS -> frames.file(draw.id(), FileName.CONFLICTS).whole();
            default -> draw.texts().getOrDefault(file, "").getBytes(StandardCharsets.US_ASCII);
        };
    }
}
