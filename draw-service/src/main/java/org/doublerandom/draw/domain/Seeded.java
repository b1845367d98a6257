package org.doublerandom.draw.domain;

import org.doublerandom.draw.domain.assignment.Assignment;
import org.doublerandom.draw.domain.assignment.Diagnosis;
import org.doublerandom.draw.domain.assignment.InspectorLot;
import org.doublerandom.draw.domain.assignment.Staffing;
import org.doublerandom.draw.domain.assignment.Teams;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.refusal.FrameIsNotTheAnnouncedOne;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.draw.domain.sampling.TargetLot;
import org.doublerandom.draw.domain.sampling.TargetSample;
import org.doublerandom.draw.domain.seed.SeedText;

/** What an announced draw comes to by one seed, whether that counts or not: a pure function of frame, announcement and seed. */
record Seeded(AnnouncedDraw draw, SeedText text) {

    Computed computed(Frame frame) {
        Announcement announcement = draw.announcement();
        TargetSample sample = sample(frame);
        InspectorLot lot = new InspectorLot(new Staffing(
                frame.pool().only(sample.primaries()), announcement.slots(), frame.roster(), frame.conflicts()));
        Assignment assignment = draw.basis().mayStayOpen() ? lot.drawAgain(seed()) : lot.draw(seed());
        return assignment instanceof Teams teams
                ? new Computed.Drawn(new Outcome(announcement.digest(), seed(), sample, teams))
                : new Computed.Infeasible((Diagnosis) assignment);
    }

    /** @throws FrameIsNotTheAnnouncedOne of any other frame */
    TargetSample sample(Frame frame) {
        Announcement announcement = draw.announcement();
        if (!frame.roots().equals(announcement.roots())) {
            throw new FrameIsNotTheAnnouncedOne(frame.roots(), announcement.roots());
        }
        return new TargetLot(announcement.allocation(), announcement.reservePercent()).draw(seed(), frame.pool());
    }

    Seed seed() {
        return text.seed();
    }
}
