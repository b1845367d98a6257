package org.doublerandom.directory.domain.target;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.TargetId;

/**
 * Entries that may be one target, which then would have several tickets in a draw.
 *
 * @param alike what they have in common, folded
 * @param targets two or more, in the order of their ids
 */
public record LikelyDuplicates(Why why, String alike, List<TargetId> targets) {
    /** Why they may be one. */
    public enum Why {
        NAME_AND_ADDRESS,
        /** The same number, once as id and once as number in a register, or of two offices. */
        REGISTER_NUMBER
    }

    public LikelyDuplicates {
        targets = List.copyOf(targets);
    }

    /** Those of some entries that share a name and address, or a number, in the order of their keys. */
    public static List<LikelyDuplicates> among(Collection<RegisteredTarget> entries) {
        Map<String, Set<TargetId>> twins = new HashMap<>();
        Map<String, Set<TargetId>> codes = new HashMap<>();
        for (RegisteredTarget entry : entries) {
            share(twins, twinOf(entry), entry);
            TargetSearch.codesOf(entry).forEach(code -> share(codes, code, entry));
        }
        return Stream.concat(several(Why.NAME_AND_ADDRESS, twins), several(Why.REGISTER_NUMBER, codes))
                .sorted(Comparator.comparing(LikelyDuplicates::key))
                .toList();
    }

    /**
     * What two entries have in common that have the same name and address, folded. Who trades without a name has it in common with nobody:
     * the stalls of a market have one address.
     */
    public static String twinOf(RegisteredTarget entry) {
        TargetFacts facts = entry.facts();
        String twin = Folded.of(facts.name()).text() + "\n"
                + Folded.of(facts.address()).text();
        return facts.hasName() ? twin : twin + "\n" + entry.id().value();
    }

    private static void share(Map<String, Set<TargetId>> shared, String key, RegisteredTarget entry) {
        shared.computeIfAbsent(key, fresh -> new TreeSet<>(Comparator.comparing(TargetId::value)))
                .add(entry.id());
    }

    private static Stream<LikelyDuplicates> several(Why why, Map<String, Set<TargetId>> shared) {
        return shared.entrySet().stream()
                .filter(alike -> alike.getValue().size() > 1)
                .map(alike -> new LikelyDuplicates(why, alike.getKey(), List.copyOf(alike.getValue())));
    }

    /** By which they are listed: no two are alike in it. */
    public String key() {
        return why + " " + alike;
    }
}
