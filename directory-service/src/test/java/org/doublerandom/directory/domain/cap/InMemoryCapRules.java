package org.doublerandom.directory.domain.cap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.doublerandom.values.AuthorityCode;

public final class InMemoryCapRules implements CapRules {
    private final Map<String, CapRule> rules = new TreeMap<>();

    @Override
    public List<CapRule> all(AuthorityCode authority) {
        return rules.values().stream()
                .filter(rule -> rule.authority().equals(authority))
                .sorted(Comparator.comparing(CapRule::from).thenComparing(CapRule::id))
                .toList();
    }

    @Override
    public CapRule write(CapRule rule) {
        return Optional.ofNullable(rules.putIfAbsent(key(rule.authority(), rule.id()), rule))
                .orElse(rule);
    }

    @Override
    public CapRule change(AuthorityCode authority, CapRuleId id, UnaryOperator<CapRule> change) {
        CapRule changed = change.apply(
                Optional.ofNullable(rules.get(key(authority, id))).orElseThrow(() -> new UnknownCapRule(id)));
        rules.put(key(authority, id), changed);
        return changed;
    }

    private static String key(AuthorityCode authority, CapRuleId id) {
        return authority.value() + "." + id.value();
    }
}
