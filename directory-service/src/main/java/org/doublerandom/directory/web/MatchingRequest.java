package org.doublerandom.directory.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.PlannedVisits;
import org.doublerandom.directory.domain.frame.PoolLine;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.directory.domain.target.TargetFilter;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.MalformedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The batch that is thought of; lists are separated by commas, an empty one demands nothing. */
record MatchingRequest(
        @Nullable String kinds,
        @Nullable String industries,
        @Nullable String tagsAll,
        @Nullable String tagsAny,
        @Nullable String areas,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate registeredBefore,

        @Nullable String items,

        @NotNull @Pattern(regexp = "[^,]{1,16}(,[^,]{1,16}){0,9}")
        String slots,

        @Nullable @Pattern(regexp = "(CAP|RECENT)(,(CAP|RECENT))?")
        String sparing,

        @Nullable @Min(1) @Max(999_999) Integer cap,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate to,

        @Nullable @Min(1) @Max(1_000_000) Long take) {
    private static final int NO_CAP = 999_999;

    List<ItemId> toItems() {
        return list(items).stream().map(ItemId::new).toList();
    }

    ProposedFrame toBatch(AuthorityCode authority, PlannedVisits visits, Instant now) {
        if (to.isBefore(from)) {
            throw new MalformedValue("to-before-from", "to: " + to + " (expected: not before " + from + ")");
        }
        FrameRequest request = new FrameRequest(
                // Of no batch: nobody is lent for it.
                new FrameId(authority.value() + ".matching"),
                authority,
                new TargetFilter(
                        set(kinds, TargetKind::of),
                        list(industries),
                        set(tagsAll, Tag::new),
                        set(tagsAny, Tag::new),
                        list(areas),
                        registeredBefore),
                Stream.concat(PoolLine.EXCLUSIONS.stream(), list(sparing).stream())
                        .toList(),
                visits,
                now,
                null);
        return ProposedFrame.of(request, list(slots), cap == null ? NO_CAP : cap);
    }

    private static <T> Set<T> set(@Nullable String text, Function<String, T> parse) {
        return list(text).stream().map(parse).collect(Collectors.toSet());
    }

    private static List<String> list(@Nullable String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Stream.of(text.split(",")).map(String::strip).toList();
    }
}
