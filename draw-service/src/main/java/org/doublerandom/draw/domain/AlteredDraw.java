package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.doublerandom.draw.domain.altering.Alteration;
import org.doublerandom.draw.domain.altering.AlteringInputs;
import org.doublerandom.draw.domain.altering.Petition;
import org.doublerandom.draw.domain.altering.Strike;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.record.ChangeRecord;
import org.doublerandom.draw.domain.record.Detail;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.RecordSeal;
import org.doublerandom.draw.domain.record.StrikeRecord;
import org.doublerandom.draw.domain.record.TwoPersons;
import org.doublerandom.draw.domain.record.VoidDetail;
import org.doublerandom.draw.domain.refusal.FrameIsNotTheAnnouncedOne;
import org.doublerandom.draw.domain.request.Request;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.draw.domain.selection.DirectoryFacts;
import org.doublerandom.draw.domain.selection.NamedSelection;
import org.doublerandom.draw.domain.selection.Selection;
import org.doublerandom.draw.domain.standing.Altered;
import org.doublerandom.draw.domain.standing.StandingDraw;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;

/** What a request comes to when it is applied to a completed draw as it stands: a pure function of what is stored. */
public record AlteredDraw(CompletedDraw before, Request<Petition> request, Altered altered) {

    static AlteredDraw of(CompletedDraw before, Request<Petition> request, AlteringInputs inputs) {
        StandingDraw standing = before.alterations().played(drawn(before, inputs));
        return new AlteredDraw(before, request, request.petition().applied(standing, inputs.visits()));
    }

    private static StandingDraw drawn(CompletedDraw before, AlteringInputs inputs) {
        Announcement announcement = before.announced().announcement();
        if (!inputs.frame().roots().equals(announcement.roots())) {
            throw new FrameIsNotTheAnnouncedOne(inputs.frame().roots(), announcement.roots());
        }
        Seed seed = before.outcome().seed();
        return before.basis().mayStayOpen()
                ? StandingDraw.drawnAgain(announcement, seed, inputs.frame())
                : StandingDraw.drawn(announcement, seed, inputs.frame()).orElseThrow();
    }

    /** The successor and everybody whose team is another now, by id. */
    public List<Selection> selections() {
        SortedMap<TargetId, List<InspectorId>> teams = new TreeMap<>(altered.teams());
        altered.successors().forEach(successor -> teams.putIfAbsent(successor, List.of()));
        return teams.entrySet().stream()
                .map(team -> new Selection(team.getKey(), team.getValue()))
                .toList();
    }

    Alteration approved(PersonId approver, RecordSeal seal, Instant now) {
        Petition petition = request.petition();
        Detail detail =
                altered.detail(new VoidDetail(seal.salt(), petition.grounds().bound()), false);
        Digest digest = detail.digest(before.announced().announcement().suite());
        TwoPersons persons = TwoPersons.of(request.by(), approver);
        LogRecord.Altering record = petition instanceof Strike
                ? new StrikeRecord(
                        before.basis().number(), seal.prev(), petition.code(), altered.shown(false), digest, persons)
                : new ChangeRecord(before.basis().number(), seal.prev(), petition.code(), digest, persons);
        return new Alteration(record, detail, request, approver, now);
    }

    SelectionReplaced told(DirectoryFacts facts) {
        List<NamedSelection> named = selections().stream().map(facts::named).toList();
        return new SelectionReplaced(
                before.id(),
                before.basis().number(),
                before.basis().scheme().mandate(),
                before.alterations().done().size() + 1,
                request.petition() instanceof Strike strike ? strike.target() : null,
                named);
    }
}
