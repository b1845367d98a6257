package org.doublerandom.publication.domain.file;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.doublerandom.publication.domain.PersonId;
import org.doublerandom.publication.domain.Revision;

/** A result that its reviewer has accepted; it may be published, by none of those who made it. */
public record AcceptedResult(
        Revision revision,
        List<ItemResult> items,
        Instant acceptedAt,
        Set<PersonId> recorders,
        PersonId reviewer,
        boolean lateEntry) {
    public AcceptedResult {
        items = List.copyOf(items);
        recorders = Set.copyOf(recorders);
    }

    public ResultCategory headline() {
        return ResultCategory.headlineOf(categories());
    }

    /** All categories of all items, each once. */
    public Set<ResultCategory> categories() {
        Set<ResultCategory> all = new TreeSet<>();
        items.forEach(item -> all.addAll(item.categories()));
        return all;
    }

    public FollowUp followUp() {
        return categories().stream().anyMatch(ResultCategory::opensCase) ? FollowUp.IN_PROGRESS : FollowUp.NONE;
    }
}
