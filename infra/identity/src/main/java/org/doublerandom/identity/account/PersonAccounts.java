package org.doublerandom.identity.account;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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

/** All accounts, each with the entries of the audit in the same write. */
@Component
public class PersonAccounts {
    private final AggregateCollection<PersonAccount> stored;

    PersonAccounts(Aggregates aggregates) {
        this.stored = aggregates
                .collection(
                        "accounts",
                        PersonAccount.class,
                        "login",
                        "credentials.staffKey",
                        "credentials.link.digest",
                        "seed.username")
                .indexedBy("org", "login")
                .indexedBy("roles");
    }

    /** How a name to sign in with is compared: case and blanks around it do not matter. */
    public static String login(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    public Optional<PersonAccount> of(String person) {
        return stored.find(person);
    }

    public Optional<PersonAccount> withLogin(String login) {
        return one("login", login);
    }

    public Optional<PersonAccount> withStaffKey(String staffKey) {
        return one("credentials.staffKey", staffKey);
    }

    public Optional<PersonAccount> withLink(String digest) {
        return one("credentials.link.digest", digest);
    }

    public List<PersonAccount> ofTheFile() {
        return stored.list(query(where("state.seed.username").gt("")));
    }

    public List<PersonAccount> withRole(String role) {
        return stored.list(query(where("state.roles").is(role)));
    }

    /**
     * Those of an authority by their names to sign in with; struck ones are not among them.
     *
     * @param unit those there or below only
     */
    public Page<PersonAccount> list(String org, Unit unit, PageRequest page) {
        Criteria own = where("state.org").is(org).and("state.login").gt("");
        Query filter = query(
                unit.isWhole()
                        ? own
                        : own.and("state.profile.unit").gte(unit.value()).lt(unit.value() + ":"));
        return stored.page(filter, ListOrder.by("state.login"), page);
    }

    public boolean isEmpty() {
        return stored.count(new Query()) == 0;
    }

    /** Makes it, or finds what the same command made before. */
    public PersonAccount create(String person, Supplier<PersonAccount> creation) {
        return stored.create(person, () -> Change.to(creation.get()));
    }

    /** @throws AccountUnknown if nobody has it */
    public PersonAccount change(String person, UnaryOperator<PersonAccount> change) {
        return stored.change(person, () -> new AccountUnknown(person), account -> Change.to(change.apply(account)));
    }

    public PersonAccount put(String person, Function<Optional<PersonAccount>, PersonAccount> change) {
        return stored.put(person, account -> Change.to(change.apply(account)));
    }

    private Optional<PersonAccount> one(String field, String value) {
        return stored.list(query(where("state." + field).is(value))).stream().findFirst();
    }
}
