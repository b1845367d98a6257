package org.doublerandom.directory.domain.target;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.Tag;

/** All that the mapping file says. What it does not mention stays without a tag: nothing is guessed. */
public final class TagMapping {
    private final Map<String, ScopeMeaning> meanings;

    public TagMapping(Collection<ScopeMeaning> meanings) {
        this.meanings =
                meanings.stream().collect(Collectors.toUnmodifiableMap(ScopeMeaning::scope, Function.identity()));
    }

    public Optional<ScopeMeaning> meaningOf(String scope) {
        return Optional.ofNullable(meanings.get(scope));
    }

    public Set<Tag> tagsOf(List<String> scopes) {
        Set<Tag> tags = new TreeSet<>();
        scopes.forEach(scope -> meaningOf(scope).ifPresent(meaning -> tags.addAll(meaning.tags())));
        return tags;
    }

    /** The texts that mean the tag; nobody else has it. */
    public Set<String> scopesOf(Tag tag) {
        return meanings.values().stream()
                .filter(meaning -> meaning.tags().contains(tag))
                .map(ScopeMeaning::scope)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean knows(Tag tag) {
        return meanings.values().stream().anyMatch(meaning -> meaning.tags().contains(tag));
    }
}
