package org.doublerandom.draw.domain.altering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.Replacement;
import org.doublerandom.draw.domain.request.Request;
import org.doublerandom.draw.domain.request.Requests;
import org.doublerandom.draw.domain.standing.StandingDraw;
import org.doublerandom.values.PersonId;

/**
 * All that altered a completed draw, in the order of the log, and what is asked for.
 *
 * @param requests the approved ones among them
 */
public record Alterations(List<Alteration> done, Requests<Petition> requests) {
    public static final Alterations NONE = new Alterations(List.of(), Requests.none());

    public Alterations {
        done = List.copyOf(done);
    }

    public Alterations asked(Petition petition, PersonId by, Instant at) {
        return new Alterations(done, requests.plus(petition, by, at));
    }

    public Alterations plus(Alteration alteration) {
        List<Alteration> more = new ArrayList<>(done);
        more.add(alteration);
        return new Alterations(more, requests.with(alteration.request()));
    }

    /** A request of this kind that waits: what was approved is not approved again. */
    public Request<Petition> waiting(int number, Class<? extends Petition> kind) {
        Request<Petition> request = new Requests<>(requests.requests().stream()
                        .filter(known -> kind.isInstance(known.petition()))
                        .toList())
                .numbered(number);
        if (!isOpen(request)) {
            throw new AlterationStands(number);
        }
        return request;
    }

    /** The requests that wait for a second person. */
    public List<Request<Petition>> open() {
        return requests.requests().stream().filter(this::isOpen).toList();
    }

    private boolean isOpen(Request<Petition> request) {
        return done.stream().noneMatch(alteration -> alteration.request().number() == request.number());
    }

    public List<LogRecord.Altering> records() {
        return done.stream().map(Alteration::record).toList();
    }

    /** The draw after all of them. */
    public StandingDraw played(StandingDraw drawn) {
        StandingDraw standing = drawn;
        for (Alteration alteration : done) {
            standing = standing.play(alteration.record(), alteration.detail());
        }
        return standing;
    }

    /** Who has a place now and with which team. */
    public SortedMap<TargetId, List<InspectorId>> teams(SortedMap<TargetId, List<InspectorId>> drawn) {
        SortedMap<TargetId, List<InspectorId>> teams = new TreeMap<>(drawn);
        for (Alteration alteration : done) {
            alteration.record().replacements().stream().map(Replacement::struck).forEach(teams::remove);
            teams.putAll(alteration.detail().teams());
        }
        return teams;
    }
}
