package org.doublerandom.directory.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.doublerandom.directory.domain.target.Folded;
import org.doublerandom.directory.domain.target.SoughtTag;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.directory.domain.target.TargetSearch;
import org.doublerandom.directory.domain.target.TargetStatus;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** A search as conditions of the store, of which each has an index that begins with it. */
record SearchCriteria(Owned owned, Unit unit, TargetSearch search) {
    // It comes after every digit and every letter of a code: all codes that begin alike lie before it.
    private static final String END = ":";
    private static final String END_OF_LETTERS = "~";

    /** Empty where nobody can be found: the area asked for lies outside the unit. */
    Optional<Criteria> criteria() {
        Criteria own = owned.criteria();
        Optional<String> area = area();
        if (area.isEmpty()) {
            return Optional.empty();
        }
        if (!area.get().isEmpty()) {
            own.and("area").gte(area.get()).lt(area.get() + END);
        }
        if (!search.kinds().isEmpty()) {
            own.and("kind")
                    .in(search.kinds().stream().map(TargetKind::name).sorted().toList());
        }
        if (search.code() == null) {
            // An old id is found by itself alone, to see what it points to.
            own.and(MongoTargetEntries.MERGED_INTO).is(null);
        }
        return Optional.of(narrowed(own));
    }

    private Criteria narrowed(Criteria own) {
        Folded name = search.name();
        if (name != null) {
            own.and("pairs").all(name.pairs());
            own.and("folded").regex(Pattern.quote(name.text()));
        }
        Folded code = search.code();
        if (code != null) {
            own.and("codes").is(code.text());
        }
        SoughtTag tag = search.tag();
        if (tag != null) {
            own.orOperator(waysTo(tag));
        }
        if (search.industry() != null) {
            own.and("industry").gte(search.industry()).lt(search.industry() + END_OF_LETTERS);
        }
        TargetStatus status = search.status();
        if (status != null) {
            own.and("status").is(status.name());
        }
        return own;
    }

    /** By a text, by hand, by a rule; each has an index. */
    private List<Criteria> waysTo(SoughtTag tag) {
        List<Criteria> ways = new ArrayList<>();
        ways.add(
                owned.criteria().and("scopes").in(tag.scopes().stream().sorted().toList()));
        if (tag.tag() != null) {
            ways.add(owned.criteria().and("byHand.tag").is(tag.tag().value()));
        }
        for (String industry : tag.industries()) {
            ways.add(owned.criteria().and("industry").gte(industry).lt(industry + END_OF_LETTERS));
        }
        if (!tag.kinds().isEmpty()) {
            ways.add(owned.criteria()
                    .and("kind")
                    .in(tag.kinds().stream().map(TargetKind::name).sorted().toList()));
        }
        return ways;
    }

    /** The narrower of the unit's area and the one asked for; empty where they do not meet. */
    private Optional<String> area() {
        String asked = orEmpty(search.area());
        String own = unit.isWhole() ? "" : unit.value();
        if (asked.startsWith(own)) {
            return Optional.of(asked);
        }
        return own.startsWith(asked) ? Optional.of(own) : Optional.empty();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
