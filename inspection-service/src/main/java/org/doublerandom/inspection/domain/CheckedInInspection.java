package org.doublerandom.inspection.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.assignment.Team;
import org.doublerandom.inspection.domain.result.History;
import org.doublerandom.inspection.domain.sheet.Answers;
import org.doublerandom.inspection.domain.sheet.CheckIn;
import org.doublerandom.inspection.domain.sheet.Ending;
import org.doublerandom.inspection.domain.sheet.Notice;
import org.doublerandom.inspection.domain.sheet.Sheet;
import org.doublerandom.inspection.domain.sheet.SignedVisit;
import org.doublerandom.inspection.domain.sheet.Statement;
import org.doublerandom.inspection.domain.sheet.TargetSignature;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;

/** The team is on site: it answers, collects signatures and ends the visit. */
public record CheckedInInspection(Assignment assignment, Notice notice, CheckIn checkIn, Sheet sheet)
        implements Inspection {

    /**
     * The answers as they now stand, all or part of them; answers left out are unanswered again.
     *
     * @param seen digest of the answers that the person had before the eyes
     */
    public CheckedInInspection answer(Person person, Digest seen, Answers given) {
        assignment.requireTeamMember(person);
        return with(sheet.answer(assignment.checklist(), seen, given));
    }

    public CheckedInInspection sign(Person person, Instant now) {
        assignment.requireTeamMember(person);
        return with(sheet.sign(assignment.checklist(), person.id(), now));
    }

    public CheckedInInspection signTarget(Person person, Statement statement, Instant now) {
        assignment.requireTeamMember(person);
        TargetSignature signature = new TargetSignature(statement, sheet.digest(), person.id(), now);
        return with(sheet.signTarget(assignment.checklist(), signature));
    }

    public Changed<Inspection> end(Person person, LocalDate endedOn, Instant now) {
        assignment.requireTeamMember(person);
        Ending ending = new Ending(endedOn, person.id(), now);
        EndedInspection ended =
                new EndedInspection(new SignedVisit(assignment, notice, checkIn, sheet, ending), History.NONE);
        return Changed.to(ended, new InspectionEnded(ended));
    }

    private CheckedInInspection with(Sheet changed) {
        return new CheckedInInspection(assignment, notice, checkIn, changed);
    }

    @Override
    public Changed<Inspection> cancel(Instant now) {
        return CancelledInspection.of(this, CancelReason.STRUCK, now);
    }

    /** A recusal takes its own officer out even of a visit that has begun, and the signature with it. */
    @Override
    public Inspection withTeam(Team team) {
        return new CheckedInInspection(assignment.with(team), notice, checkIn, sheet.signedBy(team));
    }

    @Override
    public State state() {
        return State.CHECKED_IN;
    }
}
