package org.doublerandom.directory.domain.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.doublerandom.directory.domain.frame.Constraint;
import org.doublerandom.directory.domain.frame.FrameCounts;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.matching.Matching.SlotFit;
import org.doublerandom.directory.domain.target.Target;
import org.jspecify.annotations.Nullable;

/** Goes through the targets that may be drawn, and says who of a roster could visit them. */
public final class Matcher {
    private final List<String> slots;
    private final List<Inspector> roster;
    private final Possible asItIs;
    private final Map<Constraint, Possible> lifted = new EnumMap<>(Constraint.class);

    /** @param roster of the batch that is thought of */
    public Matcher(ProposedFrame batch, List<Inspector> roster) {
        this.slots = batch.slots();
        this.roster = List.copyOf(roster);
        this.asItIs = new Possible(batch, roster, null);
        Arrays.stream(Constraint.values()).forEach(each -> lifted.put(each, new Possible(batch, roster, each)));
    }

    public void add(Target target) {
        asItIs.add(target);
        lifted.values().forEach(without -> without.add(target));
    }

    /** @param take how many are to be drawn; null where nobody says */
    public Matching matching(FrameCounts counts, @Nullable Long take) {
        // The struck are visited in addition (protocol §7).
        Long visits = take == null ? null : take + counts.struck();
        OptionalInt level = level(asItIs, visits);
        return new Matching(
                counts,
                slots.stream().map(slot -> new SlotFit(slot, fitting(slot))).toList(),
                asItIs.targetsWith(2),
                asItIs.targetsWith(3),
                level.isPresent() ? level.getAsInt() : null,
                tightest(visits, level).orElse(null));
    }

    private static OptionalInt level(Possible possible, @Nullable Long visits) {
        return visits == null || possible.targets() == 0
                ? OptionalInt.empty()
                : possible.level(Math.min(visits, possible.targets()));
    }

    private long fitting(String slot) {
        return roster.stream()
                .filter(inspector -> inspector.facts().cap() > 0)
                .filter(inspector -> ProposedFrame.isFor(slot, inspector))
                .count();
    }

    private Optional<Constraint> tightest(@Nullable Long visits, OptionalInt level) {
        long staffable = asItIs.staffable();
        Optional<Constraint> more = lifted.entrySet().stream()
                .filter(each -> each.getValue().staffable() > staffable)
                .max(Comparator.comparingLong(each -> each.getValue().staffable()))
                .map(Map.Entry::getKey);
        return more.isPresent() ? more : mostRelieving(visits, level);
    }

    private Optional<Constraint> mostRelieving(@Nullable Long visits, OptionalInt level) {
        int now = level.orElse(Integer.MAX_VALUE);
        Map<Constraint, Integer> levels = new EnumMap<>(Constraint.class);
        lifted.forEach((each, without) ->
                level(without, visits).stream().filter(it -> it < now).forEach(it -> levels.put(each, it)));
        return levels.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
