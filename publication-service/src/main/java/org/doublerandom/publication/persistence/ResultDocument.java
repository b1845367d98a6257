package org.doublerandom.publication.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.doublerandom.publication.domain.BusinessDay;
import org.doublerandom.publication.domain.PersonId;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.file.AcceptedResult;
import org.doublerandom.publication.domain.file.ItemResult;
import org.doublerandom.publication.domain.file.ResultCategory;

record ResultDocument(
        int revision,
        List<Item> items,
        Instant acceptedAt,
        LocalDate acceptedOn,
        List<String> recorders,
        String reviewer,
        boolean lateEntry) {
    record Item(NamedItemDocument item, List<ResultCategory> categories) {
        static Item of(ItemResult result) {
            return new Item(NamedItemDocument.of(result.item()), List.copyOf(result.categories()));
        }

        ItemResult toResult() {
            return new ItemResult(item.toItem(), EnumSet.copyOf(categories));
        }
    }

    static ResultDocument of(AcceptedResult result) {
        return new ResultDocument(
                result.revision().number(),
                result.items().stream().map(Item::of).toList(),
                result.acceptedAt(),
                BusinessDay.of(result.acceptedAt()),
                result.recorders().stream().map(PersonId::value).sorted().toList(),
                result.reviewer().value(),
                result.lateEntry());
    }

    AcceptedResult toResult() {
        return new AcceptedResult(
                new Revision(revision),
                items.stream().map(Item::toResult).toList(),
                acceptedAt,
                recorders.stream().map(PersonId::new).collect(Collectors.toSet()),
                new PersonId(reviewer),
                lateEntry);
    }
}
