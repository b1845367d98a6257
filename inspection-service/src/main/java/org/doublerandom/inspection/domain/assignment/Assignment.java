package org.doublerandom.inspection.domain.assignment;

import java.time.Instant;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/** Everything that draw and batch have fixed before anybody sets out; only a record of the draw changes the team afterwards. */
public record Assignment(
        InspectionId id,
        VisitId visit,
        DrawId draw,
        BatchId batch,
        Authority authority,
        Department department,
        Window window,
        Target target,
        Team team,
        Checklist checklist,
        Digest noticeDigest,
        Instant assignedAt) {

    public Assignment with(Team other) {
        return new Assignment(
                id,
                visit,
                draw,
                batch,
                authority,
                department,
                window,
                target,
                other,
                checklist,
                noticeDigest,
                assignedAt);
    }

    /** What happens on site is the team's business alone. */
    public void requireTeamMember(Person person) {
        if (!team.includes(person.id())) {
            throw new NotOnTeam(person.id(), id);
        }
        person.require(Role.INSPECTOR);
    }

    /** In the team's absence another inspector of the same unit may act. */
    public boolean mayStandIn(Person person) {
        return person.belongsTo(authority.code()) && team.comesFrom(person.unit()) && person.has(Role.INSPECTOR);
    }
}
