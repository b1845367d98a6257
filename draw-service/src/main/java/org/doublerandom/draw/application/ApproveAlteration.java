package org.doublerandom.draw.application;

import java.time.Clock;
import java.time.Instant;
import org.doublerandom.draw.domain.AlteredDraw;
import org.doublerandom.draw.domain.CompletedDraw;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.altering.AlteringInputs;
import org.doublerandom.draw.domain.altering.Petition;
import org.doublerandom.draw.domain.altering.Visits;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.record.RecordSeal;
import org.doublerandom.draw.domain.request.Request;
import org.doublerandom.draw.domain.selection.Directory;
import org.doublerandom.draw.domain.selection.DirectoryFacts;
import org.doublerandom.draw.domain.selection.SelectionPage;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/**
 * A second person approves a strike or a change, which appends its record to the authority's log. Who succeeds and who visits
 * whom is computed from the frozen files; the directory is asked for names before anything is stored.
 */
@UseCase
public class ApproveAlteration {
    private final Draws draws;
    private final DrawFrames frames;
    private final Visits visits;
    private final Directory directory;
    private final Chance chance;
    private final Clock clock;

    ApproveAlteration(Draws draws, DrawFrames frames, Visits visits, Directory directory, Chance chance, Clock clock) {
        this.draws = draws;
        this.frames = frames;
        this.visits = visits;
        this.directory = directory;
        this.chance = chance;
        this.clock = clock;
    }

    /** @param kind what the approver believes to approve */
    public Draw approve(DrawId id, int request, Class<? extends Petition> kind, Person approver) {
        CompletedDraw known = draws.get(id).seenBy(approver).asCompleted();
        Request<Petition> asked = known.approvable(request, kind, approver);
        AlteringInputs inputs = new AlteringInputs(frames.frame(id), visits.of(id));
        DirectoryFacts names = names(id, known.altered(asked, inputs));
        Instant now = clock.instant();
        Salt salt = chance.salt();
        return draws.append(id, (draw, head) -> {
            // The draw may have been altered meanwhile: what the request comes to is computed anew.
            CompletedDraw completed = draw.asCompleted();
            AlteredDraw altered = completed.altered(completed.approvable(request, kind, approver), inputs);
            return completed.alter(altered, approver.id(), names, new RecordSeal(head, salt), now);
        });
    }

    private DirectoryFacts names(DrawId id, AlteredDraw altered) {
        return SelectionPage.of(altered.selections()).stream()
                .map(page -> directory.lookUp(id, page.targets(), page.inspectors()))
                .reduce(DirectoryFacts.NONE, DirectoryFacts::plus);
    }
}
