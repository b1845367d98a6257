package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.doublerandom.directory.domain.cap.CapRule;
import org.doublerandom.directory.domain.cap.CapRuleId;
import org.doublerandom.directory.domain.cap.CapRules;
import org.doublerandom.directory.domain.cap.UnknownCapRule;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.values.AuthorityCode;
import org.springframework.stereotype.Component;

@Component
class MongoCapRules implements CapRules {
    private final AggregateCollection<CapRule> rules;

    MongoCapRules(Aggregates aggregates) {
        this.rules = aggregates.collection("capRules", CapRule.class).indexedBy("authority.value");
    }

    @Override
    public List<CapRule> all(AuthorityCode authority) {
        return rules.list(query(where("state.authority.value").is(authority.value()))).stream()
                .sorted(Comparator.comparing(CapRule::from).thenComparing(CapRule::id))
                .toList();
    }

    @Override
    public CapRule write(CapRule rule) {
        return rules.put(key(rule.authority(), rule.id()), known -> Change.to(known.orElse(rule)));
    }

    @Override
    public CapRule change(AuthorityCode authority, CapRuleId id, UnaryOperator<CapRule> change) {
        return rules.change(
                key(authority, id), () -> new UnknownCapRule(id), stored -> Change.to(change.apply(stored)));
    }

    private static String key(AuthorityCode authority, CapRuleId id) {
        return "cap-" + new Owned(authority).key(id.value());
    }
}
