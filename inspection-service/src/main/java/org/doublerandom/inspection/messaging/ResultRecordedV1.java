package org.doublerandom.inspection.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.inspection.domain.AcceptedInspection;
import org.doublerandom.inspection.domain.ResultRecorded;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.assignment.InspectionItem;
import org.doublerandom.inspection.domain.result.ItemResult;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

record ResultRecordedV1(
        String inspection,
        int revision,
        String draw,
        String authority,
        String target,
        List<Item> items,
        String headline,
        LocalDate endedOn,
        Instant acceptedAt,
        List<String> recorders,
        String reviewer,
        List<String> signers,
        @Nullable Boolean lateEntry) {

    record Item(String item, String number, String name, List<String> categories) {

        static Item of(InspectionItem item, ItemResult result) {
            List<String> categories = result.inOrder().stream().map(Enum::name).toList();
            return new Item(item.id().value(), item.number(), item.name(), categories);
        }
    }

    static ResultRecordedV1 of(ResultRecorded event) {
        AcceptedInspection accepted = event.inspection();
        Assignment assignment = accepted.assignment();
        var result = accepted.entry().result();
        return new ResultRecordedV1(
                assignment.id().value(),
                accepted.acceptance().revision(),
                assignment.draw().value(),
                assignment.authority().code().value(),
                assignment.target().id().value(),
                assignment.checklist().items().stream()
                        .map(item -> Item.of(item, result.of(item.id())))
                        .toList(),
                result.headline().name(),
                accepted.visit().ending().on(),
                accepted.acceptance().at(),
                accepted.recorders().stream().map(PersonId::value).toList(),
                accepted.acceptance().reviewer().value(),
                accepted.visit().sheet().inspectors().stream()
                        .map(signature -> signature.person().value())
                        .toList(),
                accepted.entry().late() ? true : null);
    }
}
