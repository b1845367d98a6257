package org.doublerandom.directory.domain.target;

import java.util.List;
import java.util.Objects;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a target's entry, and by whom it is known. Of an origin there is one entry of each kind.
 *
 * @param changes which fields say something else; empty where no field of the register does
 * @param note the reason that a person gave, or what it is about; null where there is none
 * @param proposedBy who had proposed what another person did; null where it needed only one
 */
public record ChronicleEntry(
        Happening what,
        Origin origin,
        List<FieldChange> changes,
        @Nullable String note,
        @Nullable PersonId proposedBy) {
    /** What can happen to an entry. */
    public enum Happening {
        /** It was brought for the first time. */
        LISTED,
        /** The register says something else. */
        CHANGED,
        /** An inspection could not find the target at its address (result R4). */
        NOT_FOUND,
        /** A person gave it a tag. */
        TAGGED,
        /** A person took a tag away. */
        UNTAGGED,
        /** A person found that another entry stands for it. */
        MERGED,
        /** A person found that it stands for another entry too. */
        ABSORBED
    }

    public ChronicleEntry {
        changes = List.copyOf(changes);
    }

    /** Of what needs one person, or none. */
    public ChronicleEntry(Happening what, Origin origin, List<FieldChange> changes, @Nullable String note) {
        this(what, origin, changes, note, null);
    }

    /** What a register's entry makes of what was known. */
    public static ChronicleEntry of(@Nullable TargetFacts before, TargetFacts after, Origin origin) {
        return before == null
                ? new ChronicleEntry(Happening.LISTED, origin, List.of(), null)
                : new ChronicleEntry(Happening.CHANGED, origin, FieldChange.between(before, after), null);
    }

    public static ChronicleEntry notFound(Origin inspection) {
        return new ChronicleEntry(Happening.NOT_FOUND, inspection, List.of(), null);
    }

    public static ChronicleEntry tagged(HandTag tag) {
        return new ChronicleEntry(Happening.TAGGED, Origin.of(tag.by(), tag.at()), List.of(), words(tag));
    }

    public static ChronicleEntry untagged(HandTag taken) {
        return new ChronicleEntry(Happening.UNTAGGED, Origin.of(taken.by(), taken.at()), List.of(), words(taken));
    }

    /** @throws IllegalStateException unless it is confirmed */
    public static ChronicleEntry merged(Merger merger) {
        return ofMerger(Happening.MERGED, merger, merger.into());
    }

    /** @throws IllegalStateException unless it is confirmed */
    public static ChronicleEntry absorbed(Merger merger) {
        return ofMerger(Happening.ABSORBED, merger, merger.old());
    }

    private static ChronicleEntry ofMerger(Happening what, Merger merger, TargetId other) {
        Merger.Decision decision = merger.confirmation();
        return new ChronicleEntry(
                what,
                Origin.of(decision.by(), decision.at()),
                List.of(),
                other.value() + ": " + merger.reason(),
                merger.proposedBy());
    }

    private static String words(HandTag tag) {
        return tag.tag().value() + ": " + tag.reason();
    }

    /** Whether both tell the same: of one import or inspection, or one act of a person. */
    public boolean isOfTheSame(ChronicleEntry other) {
        return what == other.what && origin.equals(other.origin) && Objects.equals(note, other.note);
    }
}
