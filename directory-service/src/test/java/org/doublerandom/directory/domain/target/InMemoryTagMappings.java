package org.doublerandom.directory.domain.target;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.doublerandom.directory.domain.Written;

public final class InMemoryTagMappings implements TagMappings {
    private final Map<String, ScopeMeaning> meanings = new TreeMap<>();

    @Override
    public TagMapping current() {
        return new TagMapping(meanings.values());
    }

    @Override
    public Written write(List<ScopeMeaning> entries) {
        return entries.stream()
                .map(entry -> {
                    ScopeMeaning known = meanings.put(entry.scope(), entry);
                    if (known == null) {
                        return new Written(1, 0, 0);
                    }
                    return known.equals(entry) ? new Written(0, 0, 1) : new Written(0, 1, 0);
                })
                .reduce(Written.NOTHING, Written::plus);
    }
}
