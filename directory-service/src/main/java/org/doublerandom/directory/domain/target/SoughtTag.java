package org.doublerandom.directory.domain.target;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A tag that somebody looks for.
 *
 * @param tag null for whoever is looked for by texts and rules alone
 * @param scopes the register's texts that mean it
 * @param industries beginnings of codes whose rule gives it
 * @param kinds whose rule gives it
 */
public record SoughtTag(@Nullable Tag tag, Set<String> scopes, List<String> industries, Set<TargetKind> kinds) {
    public SoughtTag {
        scopes = Set.copyOf(scopes);
        industries = List.copyOf(industries);
        kinds = Set.copyOf(kinds);
    }

    /** Where no rule gives it. */
    public SoughtTag(Tag tag, Set<String> scopes) {
        this(tag, scopes, List.of(), Set.of());
    }

    /** Whoever one of these texts or rules is about. */
    public static SoughtTag of(@Nullable Tag tag, Collection<ScopeMeaning> meanings) {
        Set<String> scopes = meanings.stream()
                .filter(meaning -> meaning.rule().isEmpty())
                .map(ScopeMeaning::scope)
                .collect(Collectors.toSet());
        return new SoughtTag(
                tag, scopes, List.copyOf(ofRules(meanings, TagRule::industry)), ofRules(meanings, TagRule::kind));
    }

    private static <V> Set<V> ofRules(Collection<ScopeMeaning> meanings, Function<TagRule, @Nullable V> part) {
        return meanings.stream()
                .map(ScopeMeaning::rule)
                .flatMap(Optional::stream)
                .map(part)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isOf(Target target) {
        TargetFacts facts = target.facts();
        IndustryCode industry = facts.industry();
        return tag != null && target.handTag(tag).isPresent()
                || facts.scopes().stream().anyMatch(scopes::contains)
                || kinds.contains(facts.kind())
                || industry != null && industries.stream().anyMatch(industry.value()::startsWith);
    }
}
