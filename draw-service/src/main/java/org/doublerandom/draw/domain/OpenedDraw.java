package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doublerandom.draw.domain.duties.Duties;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.protocol.Beacon;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.RecordSeal;
import org.doublerandom.draw.domain.refusal.AnnouncedAfterClose;
import org.doublerandom.draw.domain.request.Request;
import org.doublerandom.draw.domain.request.Requests;
import org.doublerandom.draw.domain.suite.Suite;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Person;

/**
 * A draw whose serial is reserved and whose frame and secret are fixed; it ends in an announcement or in a void record.
 */
public record OpenedDraw(DrawBasis basis, Concealed concealed, Requests<VoidPetition> requests) implements Draw {

    public static OpenedDraw open(Attempt attempt, Opening opening, Frame frame) {
        attempt.scheme().terms();
        Duties duties = attempt.dutiesOf(opening.officer());
        return new OpenedDraw(attempt.basis(opening.serial(), frame, duties), opening.concealed(), Requests.none());
    }

    /** Binds all inputs; prev is the digest of the record published before, so the loser of a race binds again. */
    public Changed<Draw> announce(Person officer, Instant now, Instant close, Digest prev) {
        DrawBasis acted = basis.actedBy(officer, Set.of());
        if (!now.isBefore(close)) {
            throw new AnnouncedAfterClose(now, close);
        }
        Announcement announcement = new Announcement(
                basis.number(),
                prev,
                basis.roots(),
                basis.allocation(),
                basis.scheme().slots(),
                basis.scheme().reservePercent(),
                List.of(concealed.deposit().commitment(basis.number())),
                close,
                List.of(Beacon.dice(basis.number().serial())));
        AnnouncedDraw announced = AnnouncedDraw.of(new OpenedDraw(acted, concealed, requests), announcement, now);
        return Changed.to(announced, DrawAnnounced.of(announced));
    }

    @Override
    public OpenedDraw requestVoid(VoidPetition petition, Person officer, Instant now) {
        petition.requireReason(facts(now));
        DrawBasis acted = basis.actedBy(officer, Set.of());
        return new OpenedDraw(acted, concealed, requests.instead(petition, officer.id(), now));
    }

    @Override
    public Changed<Draw> approveVoid(int request, Person approver, RecordSeal seal, Instant now) {
        Request<VoidPetition> approved = requests.numbered(request);
        basis.requireSecondPerson(approver, approved.by(), Set.of());
        approved.petition().requireReason(facts(now));
        return VoidedDraw.of(this, new VoidedDraw.Approval(approved, approver.id(), now), seal);
    }

    /** Before its first announcement a batch may end; a later attempt may only be opened anew (protocol §6). */
    private Set<VoidReason> facts(Instant now) {
        Set<VoidReason> facts = EnumSet.of(VoidReason.GIVENUP);
        if (basis.number().plan().attempt() == 1) {
            boolean isOver =
                    OfficialDay.of(now).isAfter(basis.scheme().mandate().to());
            facts.add(isOver ? VoidReason.LAPSED : VoidReason.WITHDRAWN);
        }
        return facts;
    }

    @Override
    public Digest evidence() {
        return Suite.SHA256.of(basis.roots().lines());
    }

    /** Nothing is public yet but that the serial is in use. */
    @Override
    public Map<DrawFile, String> texts() {
        return Map.of();
    }

    @Override
    public List<LogRecord> records() {
        return List.of();
    }

    @Override
    public Kept kept() {
        return new Kept(concealed, basis.duties().officers(), requests);
    }

    @Override
    public DrawState state() {
        return DrawState.OPENED;
    }

    @Override
    public OpenedDraw asOpened() {
        return this;
    }
}
