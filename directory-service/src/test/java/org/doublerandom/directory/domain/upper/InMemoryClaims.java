package org.doublerandom.directory.domain.upper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;

public final class InMemoryClaims implements Claims {
    private final Map<String, Claim> claims = new TreeMap<>();

    @Override
    public Optional<Claim> find(AuthorityCode authority, ItemId item) {
        return Optional.ofNullable(claims.get(authority.value() + "." + item.value()));
    }

    @Override
    public List<Claim> of(AuthorityCode authority, ItemList list) {
        return claims.values().stream()
                .filter(claim -> claim.authority().equals(authority))
                .filter(claim -> claim.item().value().startsWith(list.name() + "-"))
                .toList();
    }

    @Override
    public Claim change(AuthorityCode authority, ItemId item, Function<Optional<Claim>, Claim> change) {
        Claim changed = change.apply(find(authority, item));
        claims.put(authority.value() + "." + item.value(), changed);
        return changed;
    }
}
