package org.doublerandom.publication.domain.result;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.publication.domain.Revision;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A result that its reviewer has accepted; it may be published, by none of those who made it.
 *
 * @param signers the inspectors who signed on site; nobody where the fact was told before they were named
 * @param headline the category that stands for the whole, as the inspection says
 */
public record AcceptedResult(
        Revision revision,
        List<ItemResult> items,
        ToldCategory headline,
        Instant acceptedAt,
        Set<PersonId> recorders,
        PersonId reviewer,
        @Nullable Set<PersonId> signers,
        boolean lateEntry) {
    public AcceptedResult {
        items = List.copyOf(items);
        recorders = Set.copyOf(recorders);
        signers = signers == null ? Set.of() : Set.copyOf(signers);
    }

    /** All categories of all items, each once. */
    public Set<ToldCategory> categories() {
        Set<ToldCategory> all = new TreeSet<>();
        items.forEach(item -> all.addAll(item.categories()));
        return all;
    }

    /** One case is enough to say so; nothing follows only where every category is known to bring nothing. */
    public FollowUp followUp() {
        Set<FollowUp> all = categories().stream().map(ToldCategory::followUp).collect(Collectors.toSet());
        return Stream.of(FollowUp.IN_PROGRESS, FollowUp.UNKNOWN)
                .filter(all::contains)
                .findFirst()
                .orElse(FollowUp.NONE);
    }
}
