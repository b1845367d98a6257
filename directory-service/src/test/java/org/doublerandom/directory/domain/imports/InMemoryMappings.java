package org.doublerandom.directory.domain.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.doublerandom.values.AuthorityCode;

public final class InMemoryMappings implements Mappings {
    private final Map<String, StoredMapping> mappings = new TreeMap<>();

    @Override
    public List<StoredMapping> all(AuthorityCode authority) {
        return new ArrayList<>(mappings.values())
                .stream()
                        .filter(stored -> stored.authority().equals(authority) && !stored.isRemoved())
                        .toList();
    }

    @Override
    public Optional<StoredMapping> find(AuthorityCode authority, MappingName name) {
        return Optional.ofNullable(mappings.get(key(authority, name))).filter(stored -> !stored.isRemoved());
    }

    @Override
    public StoredMapping store(StoredMapping mapping) {
        StoredMapping known = mappings.get(key(mapping.authority(), mapping.name()));
        return put(known == null ? mapping : known.orAnew(mapping));
    }

    private StoredMapping put(StoredMapping mapping) {
        mappings.put(key(mapping.authority(), mapping.name()), mapping);
        return mapping;
    }

    @Override
    public StoredMapping change(AuthorityCode authority, MappingName name, UnaryOperator<StoredMapping> change) {
        StoredMapping known = mappings.get(key(authority, name));
        if (known == null) {
            throw new UnknownMapping(name);
        }
        return put(change.apply(known));
    }

    private static String key(AuthorityCode authority, MappingName name) {
        return authority.value() + "." + name.value();
    }
}
