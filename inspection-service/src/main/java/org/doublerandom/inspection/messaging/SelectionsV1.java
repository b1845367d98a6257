package org.doublerandom.inspection.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doublerandom.inspection.domain.assignment.Authority;
import org.doublerandom.inspection.domain.assignment.BatchId;
import org.doublerandom.inspection.domain.assignment.Department;
import org.doublerandom.inspection.domain.assignment.DrawId;
import org.doublerandom.inspection.domain.assignment.InspectorNumber;
import org.doublerandom.inspection.domain.assignment.SelectedItem;
import org.doublerandom.inspection.domain.assignment.Selection;
import org.doublerandom.inspection.domain.assignment.SelectionPage;
import org.doublerandom.inspection.domain.assignment.Target;
import org.doublerandom.inspection.domain.assignment.TargetId;
import org.doublerandom.inspection.domain.assignment.Team;
import org.doublerandom.inspection.domain.assignment.TeamMember;
import org.doublerandom.inspection.domain.assignment.Window;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a draw has selected, a page of it or what an alteration changed.
 *
 * @param struck whom an alteration took the place from, if anybody
 * @param voided why the draw is void altogether, if it is
 */
record SelectionsV1(
        String draw,
        String batch,
        String authority,
        String authorityName,
        String department,
        LocalDate from,
        LocalDate to,
        @Nullable String struck,
        @Nullable String voided,
        List<Item> items,
        List<Selected> selections) {

    record Item(String item, String number, String name, String digest) {

        SelectedItem toItem() {
            return new SelectedItem(new ItemId(item), number, name, new Digest(digest));
        }
    }

    record Selected(
            String target,
            String name,
            @Nullable String uscc,
            String kind,
            String address,
            String area,
            List<Member> team) {

        Selection toSelection() {
            return new Selection(
                    new Target(new TargetId(target), name, uscc, kind, address, area),
                    new Team(team.stream().map(Member::toMember).toList()));
        }
    }

    record Member(String inspector, String person, String name, String unit, String certificate) {

        TeamMember toMember() {
            return new TeamMember(
                    new InspectorNumber(inspector), new PersonId(person), name, new Unit(unit), certificate);
        }
    }

    /** Whether nobody is inspected by it any more whose visit has not begun. */
    boolean endsDraw() {
        return voided != null;
    }

    Optional<TargetId> toStruck() {
        return Optional.ofNullable(struck).map(TargetId::new);
    }

    SelectionPage toPage() {
        return new SelectionPage(
                new DrawId(draw),
                new BatchId(batch),
                new Authority(new AuthorityCode(authority), authorityName),
                new Department(department),
                new Window(from, to),
                items.stream().map(Item::toItem).toList(),
                selections.stream().map(Selected::toSelection).toList());
    }
}
