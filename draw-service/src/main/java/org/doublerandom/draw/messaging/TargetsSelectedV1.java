package org.doublerandom.draw.messaging;

import java.time.LocalDate;
import java.util.List;
import org.doublerandom.draw.domain.TargetsSelected;
import org.doublerandom.draw.domain.batch.ItemRef;
import org.doublerandom.draw.domain.batch.Mandate;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.selection.InspectorFacts;
import org.doublerandom.draw.domain.selection.NamedPage;
import org.doublerandom.draw.domain.selection.NamedSelection;
import org.doublerandom.draw.domain.selection.TargetFacts;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

record TargetsSelectedV1(
        String draw,
        String batch,
        String authority,
        String authorityName,
        String department,
        int page,
        int pages,
        LocalDate from,
        LocalDate to,
        List<Item> items,
        List<Selected> selections) {

    record Item(String item, String number, String name, String guide, int version, String digest) {
        static Item of(ItemRef item) {
            return new Item(
                    item.item(),
                    item.number(),
                    item.name(),
                    item.guide(),
                    item.version(),
                    item.digest().hex());
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
        static Selected of(NamedSelection selection) {
            TargetFacts facts = selection.target();
            return new Selected(
                    facts.target().value(),
                    facts.name(),
                    facts.uscc(),
                    facts.kind(),
                    facts.address(),
                    facts.area(),
                    selection.team().stream().map(Member::of).toList());
        }

        NamedSelection toSelection() {
            return new NamedSelection(
                    new TargetFacts(new TargetId(target), name, uscc, kind, address, area),
                    team.stream().map(Member::toFacts).toList());
        }
    }

    NamedPage toPage() {
        return new NamedPage(
                page, pages, selections.stream().map(Selected::toSelection).toList());
    }

    record Member(String inspector, String person, String name, String unit, String certificate) {
        static Member of(InspectorFacts facts) {
            return new Member(
                    facts.inspector().value(), facts.person().value(), facts.name(), facts.unit(), facts.certificate());
        }

        InspectorFacts toFacts() {
            return new InspectorFacts(new InspectorId(inspector), new PersonId(person), name, unit, certificate);
        }
    }

    static TargetsSelectedV1 of(TargetsSelected event) {
        Mandate mandate = event.mandate();
        return new TargetsSelectedV1(
                event.draw().value(),
                DrawMessages.batchOf(event.number()),
                event.number().authority().value(),
                mandate.authorityName(),
                mandate.department(),
                event.page().page(),
                event.page().pages(),
                mandate.from(),
                mandate.to(),
                mandate.items().stream().map(Item::of).toList(),
                event.page().selections().stream().map(Selected::of).toList());
    }
}
