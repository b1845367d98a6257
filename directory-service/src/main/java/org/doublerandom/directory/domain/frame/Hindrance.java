package org.doublerandom.directory.domain.frame;

import java.util.List;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Why a frame cannot be frozen yet.
 *
 * @param code stable, for programs
 * @param frame the batch that must end first; null for another reason
 */
public record Hindrance(
        String code, String message, @Nullable FrameId frame) {
    static Hindrance frameOpen(Frame open) {
        return new Hindrance(
                "frame-open",
                "batch " + open.id().value() + " was frozen before and has not ended (expected: its draw void, or"
                        + " completed with all pages counted; now "
                        + (open instanceof FrozenFrame frozen
                                ? frozen.progress().summary()
                                : "held") + ")",
                open.id());
    }

    static Hindrance schemeUnpublished() {
        return new Hindrance(
                "scheme-unpublished",
                "the scheme of the batch does not stand in the authority's log yet (expected: before its files are frozen)",
                null);
    }

    static Hindrance tagsUnmapped(List<Tag> tags) {
        String names = tags.stream().map(Tag::value).collect(Collectors.joining(", "));
        return new Hindrance(
                "tag-unmapped",
                "no text of the register is mapped to the tag " + names
                        + " that the batch demands (expected: a tag mapping that has it)",
                null);
    }

    static Hindrance exclusionUnknown(List<String> codes) {
        return new Hindrance(
                "exclusion-unknown",
                "the batch excludes by " + codes + " (expected: rules the directory can apply: " + PoolLine.CLOSED
                        + ", " + PoolLine.DRAWN + ")",
                null);
    }

    static Hindrance poolEmpty() {
        return new Hindrance(
                "pool-empty",
                "no target of the directory matches the filter of the batch (expected: at least one)",
                null);
    }
}
