package org.doublerandom.directory.domain.target;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.values.AuthorityCode;

public final class InMemoryTagVocabulary implements TagVocabulary {
    private final Map<AuthorityCode, Map<Tag, DescribedTag>> tags = new HashMap<>();

    @Override
    public List<DescribedTag> all(AuthorityCode authority) {
        return List.copyOf(tags.getOrDefault(authority, Map.of()).values());
    }

    @Override
    public DescribedTag add(AuthorityCode authority, DescribedTag tag) {
        Map<Tag, DescribedTag> own = tags.computeIfAbsent(authority, fresh -> new TreeMap<>());
        own.putIfAbsent(tag.tag(), tag);
        return own.getOrDefault(tag.tag(), tag);
    }
}
