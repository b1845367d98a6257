package org.doublerandom.identity.request;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.facts.store.ListOrder;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Unit;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** All requests, decided ones too. */
@Component
public class AccountRequests {
    private final AggregateCollection<AccountRequest> stored;

    AccountRequests(Aggregates aggregates) {
        this.stored =
                aggregates.collection("accountRequests", AccountRequest.class).indexedBy("org", "status", "asked.at");
    }

    public Optional<AccountRequest> of(String id) {
        return stored.find(id);
    }

    /**
     * Those of an authority, the oldest first.
     *
     * @param unit those about persons there or below only; {@code *} for all
     */
    public Page<AccountRequest> list(String org, Unit unit, AccountRequest.Status status, PageRequest page) {
        Criteria own = where("state.org").is(org).and("state.status").is(status.name());
        Query filter = query(
                unit.isWhole()
                        ? own
                        : own.and("state.wanted.unit").gte(unit.value()).lt(unit.value() + ":"));
        return stored.page(filter, ListOrder.by("state.asked.at"), page);
    }

    public AccountRequest create(AccountRequest request) {
        return stored.create(request.id(), () -> Change.to(request));
    }

    /** @throws RequestUnknown if there is none */
    public AccountRequest change(String id, UnaryOperator<AccountRequest> change) {
        return stored.change(id, () -> new RequestUnknown(id), request -> Change.to(change.apply(request)));
    }
}
