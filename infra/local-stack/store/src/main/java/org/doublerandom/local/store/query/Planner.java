package org.doublerandom.local.store.query;

import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the map that a query is answered from, by rules that a reader can follow: first whatever finds single documents,
 * then the most fields held fixed, then a range, then an order that need not be made.
 */
final class Planner {
    private static final int MOST_RANGES = 2_000;
    private static final int MOST_MERGED = 64;
    private static final byte[] NOTHING = {};
    // The key of a single zero byte holds a remark about the index.
    private static final Interval EVERYTHING = new Interval(new byte[] {1}, false, NOTHING, true);

    private final Conditions conditions;
    private final Order order;

    Planner(Conditions conditions, Order order) {
        this.conditions = conditions;
        this.order = order;
    }

    Plan choose(List<? extends Ordered> sources) {
        if (conditions.exclude()) {
            return AllPlans.NOTHING;
        }
        OnePlan best = sources.stream()
                .filter(source -> source.holdsAllOf(conditions))
                .map(this::planFor)
                .max(Comparator.comparingInt(OnePlan::score))
                .orElseThrow();
        if (best.narrows()) {
            return best;
        }
        return conditions.choices().stream()
                .filter(branches -> !branches.isEmpty())
                .map(branches -> inTurn(branches, sources))
                .filter(Plan::narrows)
                .findFirst()
                .orElse(best);
    }

    private static Plan inTurn(List<Conditions> branches, List<? extends Ordered> sources) {
        return new AllPlans(branches.stream()
                .map(branch -> new Planner(branch, new Order(List.of())).choose(sources))
                .toList());
    }

    private OnePlan planFor(Ordered source) {
        List<List<Interval>> bounds = bounds(source);
        List<Range> ranges = new ArrayList<>();
        collect(source, bounds, 0, NOTHING, ranges);
        ranges.sort((one, other) -> Arrays.compareUnsigned(one.from(), other.from()));
        Service served = serve(source, bounds, false);
        boolean merged = false;
        if (served.fields < order.fields().size() && ranges.size() > 1 && ranges.size() <= MOST_MERGED) {
            Service sideBySide = serve(source, bounds, true);
            merged = sideBySide.fields > served.fields;
            served = merged ? sideBySide : served;
        }
        int score = score(source, bounds, served.fields);
        return new OnePlan(source, ranges, served.reverse, served.fields, merged, bounds.size(), score);
    }

    private List<List<Interval>> bounds(Ordered source) {
        List<List<Interval>> bounds = new ArrayList<>();
        int ranges = 1;
        for (IndexKey field : source.fields()) {
            List<Interval> intervals = conditions.of(field.getKey(), source.severals());
            ranges *= intervals.size();
            if (intervals.isEmpty() || ranges > MOST_RANGES && !bounds.isEmpty()) {
                break;
            }
            bounds.add(intervals.stream()
                    .map(each -> field.isAscending() ? each : each.inverted())
                    .toList());
            if (!intervals.stream().allMatch(Interval::isPoint)) {
                break;
            }
        }
        return bounds;
    }

    private static void collect(
            Ordered source, List<List<Interval>> bounds, int field, byte[] prefix, List<Range> ranges) {
        if (bounds.isEmpty()) {
            ranges.add(Range.of(NOTHING, EVERYTHING));
            return;
        }
        for (Interval interval : bounds.get(field)) {
            if (field == bounds.size() - 1) {
                ranges.add(Range.of(prefix, interval));
            } else {
                collect(source, bounds, field + 1, Range.joined(prefix, interval.low()), ranges);
            }
        }
    }

    private record Service(int fields, boolean reverse) {}

    /** How many fields of the wanted order come by themselves, in the order of the keys or against it. */
    private Service serve(Ordered source, List<List<Interval>> bounds, boolean sideBySide) {
        int served = 0;
        int place = 0;
        boolean reverse = false;
        for (Order.Field wanted : order.fields()) {
            while (place < bounds.size()
                    && isFixed(bounds.get(place), sideBySide)
                    && !source.fields().get(place).getKey().equals(wanted.name())) {
                place++;
            }
            boolean matches = place < source.fields().size()
                    && source.fields().get(place).getKey().equals(wanted.name());
            // Several entries of one document are only in an order where all fields of the index are held fixed.
            if (!matches || source.severals() && place < source.ownFields()) {
                break;
            }
            boolean against = wanted.ascending() != source.fields().get(place).isAscending();
            if (served > 0 && against != reverse) {
                break;
            }
            reverse = against;
            served++;
            place++;
        }
        return new Service(served, reverse);
    }

    private static boolean isFixed(List<Interval> intervals, boolean sideBySide) {
        return intervals.stream().allMatch(Interval::isPoint) && (sideBySide || intervals.size() == 1);
    }

    private int score(Ordered source, List<List<Interval>> bounds, int served) {
        int fixed = (int) bounds.stream()
                .filter(each -> each.stream().allMatch(Interval::isPoint))
                .count();
        int score = 20 * fixed + 10 * (bounds.size() - fixed);
        if (source.unique() && fixed >= source.ownFields()) {
            score += 1_000;
        }
        if (source.selective()) {
            score += 6;
        }
        if (served > 0) {
            score += served == order.fields().size() ? 8 : 4;
        }
        return score;
    }
}
