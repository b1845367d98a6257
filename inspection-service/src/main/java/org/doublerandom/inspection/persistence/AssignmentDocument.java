package org.doublerandom.inspection.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.assignment.Authority;
import org.doublerandom.inspection.domain.assignment.BatchId;
import org.doublerandom.inspection.domain.assignment.Checklist;
import org.doublerandom.inspection.domain.assignment.Department;
import org.doublerandom.inspection.domain.assignment.DrawId;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.assignment.InspectionItem;
import org.doublerandom.inspection.domain.assignment.InspectorNumber;
import org.doublerandom.inspection.domain.assignment.Target;
import org.doublerandom.inspection.domain.assignment.TargetId;
import org.doublerandom.inspection.domain.assignment.Team;
import org.doublerandom.inspection.domain.assignment.TeamMember;
import org.doublerandom.inspection.domain.assignment.VisitId;
import org.doublerandom.inspection.domain.assignment.Window;
import org.doublerandom.inspection.domain.guide.ItemId;
import org.doublerandom.inspection.domain.person.AuthorityCode;
import org.doublerandom.inspection.domain.person.PersonId;
import org.doublerandom.inspection.domain.person.Unit;
import org.doublerandom.inspection.domain.value.Digest;
import org.jspecify.annotations.Nullable;

record AssignmentDocument(
        String inspection,
        String visit,
        String draw,
        String batch,
        String authority,
        String authorityName,
        String department,
        LocalDate from,
        LocalDate to,
        TargetDocument target,
        List<MemberDocument> team,
        List<ItemDocument> items,
        String noticeDigest,
        Instant assignedAt) {

    record TargetDocument(
            String target, String name, @Nullable String uscc, String kind, String address, String area) {

        static TargetDocument of(Target target) {
            return new TargetDocument(
                    target.id().value(), target.name(), target.uscc(), target.kind(), target.address(), target.area());
        }

        Target toTarget() {
            return new Target(new TargetId(target), name, uscc, kind, address, area);
        }
    }

    record MemberDocument(String inspector, String person, String name, String unit, String certificate) {

        static MemberDocument of(TeamMember member) {
            return new MemberDocument(
                    member.inspector().value(),
                    member.person().value(),
                    member.name(),
                    member.unit().value(),
                    member.certificate());
        }

        TeamMember toMember() {
            return new TeamMember(
                    new InspectorNumber(inspector), new PersonId(person), name, new Unit(unit), certificate);
        }
    }

    record ItemDocument(String item, String number, String name, GuideDocument guide) {

        static ItemDocument of(InspectionItem item) {
            return new ItemDocument(item.id().value(), item.number(), item.name(), GuideDocument.of(item.guide()));
        }

        InspectionItem toItem() {
            return new InspectionItem(new ItemId(item), number, name, guide.toGuide());
        }
    }

    static AssignmentDocument of(Assignment assignment) {
        return new AssignmentDocument(
                assignment.id().value(),
                assignment.visit().value(),
                assignment.draw().value(),
                assignment.batch().value(),
                assignment.authority().code().value(),
                assignment.authority().name(),
                assignment.department().value(),
                assignment.window().from(),
                assignment.window().to(),
                TargetDocument.of(assignment.target()),
                assignment.team().members().stream().map(MemberDocument::of).toList(),
                assignment.checklist().items().stream().map(ItemDocument::of).toList(),
                assignment.noticeDigest().hex(),
                assignment.assignedAt());
    }

    Assignment toAssignment() {
        return new Assignment(
                new InspectionId(inspection),
                new VisitId(visit),
                new DrawId(draw),
                new BatchId(batch),
                new Authority(new AuthorityCode(authority), authorityName),
                new Department(department),
                new Window(from, to),
                target.toTarget(),
                new Team(team.stream().map(MemberDocument::toMember).toList()),
                new Checklist(items.stream().map(ItemDocument::toItem).toList()),
                new Digest(noticeDigest),
                assignedAt);
    }
}
