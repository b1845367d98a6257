package org.doublerandom.publication.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.publication.domain.NamedItem;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.publication.domain.result.AcceptedResult;
import org.doublerandom.publication.domain.result.ItemResult;
import org.doublerandom.publication.domain.result.ToldCategory;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

record ResultRecordedV1(
        String inspection,
        int revision,
        List<Item> items,
        String headline,
        Instant acceptedAt,
        List<String> recorders,
        String reviewer,
        @Nullable List<String> signers,
        @Nullable Boolean lateEntry) {
    record Item(String item, String number, String name, List<String> categories) {
        ItemResult toResult() {
            return new ItemResult(
                    new NamedItem(new ItemId(item), number, name),
                    categories.stream().map(ToldCategory::new).collect(Collectors.toSet()));
        }
    }

    AcceptedResult toResult() {
        return new AcceptedResult(
                new Revision(revision),
                items.stream().map(Item::toResult).toList(),
                new ToldCategory(headline),
                acceptedAt,
                recorders.stream().map(PersonId::new).collect(Collectors.toSet()),
                new PersonId(reviewer),
                signers == null ? Set.of() : signers.stream().map(PersonId::new).collect(Collectors.toSet()),
                Boolean.TRUE.equals(lateEntry));
    }
}
