package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.upper.Claim;
import org.doublerandom.directory.domain.upper.Claims;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.springframework.stereotype.Component;

@Component
class MongoClaims implements Claims {
    private final AggregateCollection<ClaimDocument> claims;

    MongoClaims(Aggregates aggregates) {
        this.claims = aggregates.collection("claims", ClaimDocument.class).indexedBy("edition");
    }

    /** Not the claim alone, because those of an edition are found together. */
    record ClaimDocument(String edition, Claim claim) {}

    @Override
    public Optional<Claim> find(AuthorityCode authority, ItemId item) {
        return claims.find(key(authority, item)).map(ClaimDocument::claim);
    }

    @Override
    public List<Claim> of(AuthorityCode authority, ItemList list) {
        return claims.list(query(where("state.edition").is(new Owned(authority).key(list.name())))).stream()
                .map(ClaimDocument::claim)
                .sorted(Comparator.comparing(Claim::item))
                .toList();
    }

    @Override
    public Claim change(AuthorityCode authority, ItemId item, Function<Optional<Claim>, Claim> change) {
        return claims.put(
                        key(authority, item),
                        known -> Change.to(new ClaimDocument(
                                editionOf(authority, item), change.apply(known.map(ClaimDocument::claim)))))
                .claim();
    }

    // No number of an item holds a hyphen, and no name of a list.
    private static String editionOf(AuthorityCode authority, ItemId item) {
        return new Owned(authority).key(item.value().substring(0, item.value().indexOf('-')));
    }

    // Apart from the items themselves, whose ids these are.
    private static String key(AuthorityCode authority, ItemId item) {
        return "claim-" + new Owned(authority).key(item.value());
    }
}
