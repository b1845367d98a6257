package org.doublerandom.draw.application;

import java.util.List;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.VoidedDraw;
import org.doublerandom.draw.domain.batch.UnknownBatch;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.file.FileText;
import org.doublerandom.draw.domain.file.NoSuchFile;
import org.doublerandom.draw.domain.file.PublicTexts;
import org.doublerandom.draw.domain.outcome.KeptOutcomes;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/** Hands out a file of a draw: to everybody what the protocol makes public, to auditors the rest. */
@UseCase
public class ReadDrawFile {
    private final Draws draws;
    private final DrawFrames frames;
    private final KeptOutcomes outcomes;

    ReadDrawFile(Draws draws, DrawFrames frames, KeptOutcomes outcomes) {
        this.draws = draws;
        this.frames = frames;
        this.outcomes = outcomes;
    }

    public FileText readPublic(DrawId id, DrawFile file) {
        if (file == DrawFile.SCHEME) {
            return scheme(id);
        }
        PublicTexts texts = draws.publicTexts(id);
        file.requirePublic(texts.disclosure());
        if (file == DrawFile.POOL) {
            texts.require(file);
            return frames.file(id, FileName.POOL);
        }
        boolean isVoid = texts.texts().containsKey(DrawFile.VOID);
        return isVoid && file.isOutcome() && !texts.texts().containsKey(file)
                ? FileText.of(text(draws.get(id), file))
                : texts.text(file);
    }

    public FileText readAs(Person reader, DrawId id, DrawFile file) {
        Draw draw = draws.get(id).seenBy(reader);
        file.requireReader(reader, draw.basis().number().authority(), draw.disclosure());
        draw.requireFile(file);
        return switch (file) {
            case POOL -> frames.file(id, FileName.POOL);
            case ROSTER -> frames.file(id, FileName.ROSTER);
            case CONFLICTS -> frames.file(id, FileName.CONFLICTS);
            default -> FileText.of(text(draw, file));
        };
    }

    /** @param n of which strike or change, from 1 */
    public FileText detailAs(Person reader, DrawId id, int n) {
        Draw draw = draws.get(id).seenBy(reader);
        DrawFile.OUTCOME_FULL.requireReader(reader, draw.basis().number().authority(), draw.disclosure());
        List<String> details = draw.details();
        if (n < 1 || n > details.size()) {
            throw new NoSuchFile(DrawFile.detail(n), draw.files());
        }
        return FileText.of(details.get(n - 1));
    }

    /** The scheme is public from its record on, before there is a draw; it is the batch's, whatever the attempt. */
    private FileText scheme(DrawId id) {
        return draws.scheme(id.batch())
                .map(scheme -> FileText.of(scheme.text().text()))
                .orElseThrow(() -> new UnknownBatch(id.batch()));
    }

    /** What a void draw would have come to is computed when it is first asked for, and kept. */
    private String text(Draw draw, DrawFile file) {
        draw.requireFile(file);
        return draw instanceof VoidedDraw voided && voided.outcomes().contains(file)
                ? outcomes.find(draw.id(), file).orElseGet(() -> computedOnce(voided, file))
                : draw.texts().getOrDefault(file, "");
    }

    /** One at a time, however many ask: each has the whole frame in memory. */
    private synchronized String computedOnce(VoidedDraw voided, DrawFile file) {
        return outcomes.find(voided.id(), file).orElseGet(() -> {
            String text = voided.outcome(file, frames.frame(voided.id()));
            outcomes.keep(voided.id(), file, text);
            return text;
        });
    }
}
