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
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/** All that the mapping file says. What it does not mention stays without a tag: nothing is guessed. */
public final class TagMapping {
    private final Map<String, ScopeMeaning> meanings;
    private final List<TagRule> rules;
    private final Set<Tag> byHand;

    // Null until it is asked for; whoever asks at the same time computes the same.
    private @Nullable String fingerprint;

    /** Where nobody has a tag by hand. */
    public TagMapping(Collection<ScopeMeaning> meanings) {
        this(meanings, Set.of());
    }

    /** @param byHand tags that somebody has by hand, whatever the texts mean */
    public TagMapping(Collection<ScopeMeaning> meanings, Set<Tag> byHand) {
        this.byHand = Set.copyOf(byHand);
        this.rules =
                meanings.stream().flatMap(meaning -> meaning.rule().stream()).toList();
        this.meanings =
                meanings.stream().collect(Collectors.toUnmodifiableMap(ScopeMeaning::scope, Function.identity()));
    }

    public Optional<ScopeMeaning> meaningOf(String scope) {
        return Optional.ofNullable(meanings.get(scope));
    }

    /** The same texts, and tags that somebody has by hand. */
    public TagMapping with(Set<Tag> given) {
        return new TagMapping(meanings.values(), given);
    }

    /** The same for two mappings exactly if they give the same tags to everybody; of what is given by hand it says nothing. */
    public String fingerprint() {
        String known = fingerprint;
        if (known == null) {
            known = computed();
            fingerprint = known;
        }
        return known;
    }

    private String computed() {
        List<String> lines = meanings.values().stream()
                .filter(meaning -> !meaning.tags().isEmpty())
                .map(meaning -> meaning.scope() + "\t"
                        + meaning.tags().stream().map(Tag::value).collect(Collectors.joining(",")))
                .sorted()
                .toList();
        return Digest.of(String.join("\n", lines)).hex();
    }

    /** How many texts have a meaning. */
    public int size() {
        return meanings.size();
    }

    /** By the register's texts, its industry and its kind. */
    public Set<Tag> tagsOf(TargetFacts facts) {
        Set<Tag> tags = new TreeSet<>();
        rules.stream().filter(rule -> rule.isFor(facts)).forEach(rule -> tags.addAll(rule.tags()));
        facts.scopes().forEach(scope -> meaningOf(scope).ifPresent(meaning -> tags.addAll(meaning.tags())));
        return tags;
    }

    /** The tag with the texts that mean it, and the rules that give it. */
    public SoughtTag sought(Tag tag) {
        return SoughtTag.of(
                tag,
                meanings.values().stream()
                        .filter(meaning -> meaning.tags().contains(tag))
                        .toList());
    }

    /** Whether anybody can have it: by a text, or by hand. */
    public boolean knows(Tag tag) {
        return byHand.contains(tag)
                || meanings.values().stream().anyMatch(meaning -> meaning.tags().contains(tag));
    }
}
