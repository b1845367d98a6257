package org.doublerandom.publication.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.application.DrawStory;
import org.doublerandom.publication.domain.draw.Alteration;
import org.doublerandom.publication.domain.draw.Announcement;
import org.doublerandom.publication.domain.draw.CompletedDraw;
import org.doublerandom.publication.domain.draw.Grade;
import org.doublerandom.publication.domain.draw.Outcome;
import org.doublerandom.publication.domain.draw.PublicDraw;
import org.doublerandom.publication.domain.draw.Relieved;
import org.doublerandom.publication.domain.draw.VoidRecord;
import org.doublerandom.publication.domain.draw.VoidedDraw;
import org.doublerandom.publication.domain.file.Progress;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

record DrawResponse(
        String draw,
        String batch,
        String authority,
        long serial,
        String state,
        @Nullable String title,
        @Nullable Announced announced,
        @Nullable Completed completed,
        @Nullable Voided voided,
        List<Altered> alterations,
        List<Drawn> drawn,
        @Nullable ComparedResponse frame) {
    /** @param gradeLimit who could still have steered a draw of this grade */
    record Announced(
            String announcement,
            String digest,
            Suite suite,
            String grade,
            @Nullable String gradeLimit,
            @Nullable String gradeLimitChinese,
            int attempt,
            int eligible,
            int take,
            Instant announcedAt,
            @Nullable Long fewestInspectors,
            @Nullable Long scarcePlaces,
            @Nullable RelievedPart relieved) {
        static Announced of(Announcement announcement) {
            Grade grade = announcement.grade();
            return new Announced(
                    announcement.text(),
                    announcement.digest(),
                    announcement.suite(),
                    grade.code(),
                    grade.limit().orElse(null),
                    grade.limitInChinese().orElse(null),
                    announcement.attempt(),
                    announcement.eligible(),
                    announcement.take(),
                    announcement.announcedAt(),
                    announcement.fewest(),
                    announcement.scarce(),
                    RelievedPart.of(announcement.relieved()));
        }
    }

    record RelievedPart(long inspectorsAdded, int capsRaisedBy, int slotsChanged) {
        static @Nullable RelievedPart of(@Nullable Relieved relieved) {
            return relieved == null
                    ? null
                    : new RelievedPart(relieved.inspectorsAdded(), relieved.capsRaisedBy(), relieved.slotsChanged());
        }
    }

    record Completed(
            String seedText,
            String seed,
            String outcomeDigest,
            int targets,
            int reserves,
            @Nullable Integer openPlaces,
            Instant completedAt) {
        static Completed of(Outcome outcome) {
            return new Completed(
                    outcome.seedText(),
                    outcome.seed(),
                    outcome.digest(),
                    outcome.targets(),
                    outcome.reserves(),
                    outcome.openPlaces(),
                    outcome.completedAt());
        }
    }

    record Voided(
            String reason,
            String record,
            String digest,
            Instant voidedAt,
            @Nullable List<String> missing) {
        static Voided of(VoidRecord record) {
            return new Voided(record.reason(), record.text(), record.digest(), record.voidedAt(), record.missing());
        }
    }

    /** A strike or a change, as its public record says it. */
    record Altered(String kind, String reason, @Nullable String reasonName, String record, String digest, Instant at) {
        static Altered of(Alteration alteration) {
            return new Altered(
                    alteration.kind(),
                    alteration.reason(),
                    alteration.reasonInChinese().orElse(null),
                    alteration.text(),
                    alteration.digest(),
                    alteration.at());
        }
    }

    /** A drawn target; the list is ordered by number, never by rank. */
    record Drawn(TargetResponse target, String inspection, String state, String stateName) {
        static Drawn of(Publication file, Progress progress) {
            return new Drawn(
                    TargetResponse.of(file.assignment().target()),
                    file.id().value(),
                    progress.name(),
                    progress.chinese());
        }
    }

    static DrawResponse of(DrawStory story, LocalDate today) {
        PublicDraw draw = story.draw();
        return new DrawResponse(
                draw.id().value(),
                draw.identity().batch().value(),
                draw.identity().authority(),
                draw.identity().serial(),
                draw instanceof CompletedDraw ? "COMPLETED" : draw instanceof VoidedDraw ? "VOID" : "ANNOUNCED",
                story.scheme() == null ? null : story.scheme().title(),
                draw.announcement().map(Announced::of).orElse(null),
                draw.completed()
                        .map(completed -> Completed.of(completed.outcome()))
                        .orElse(null),
                draw instanceof VoidedDraw voided ? Voided.of(voided.record()) : null,
                draw.completed().map(CompletedDraw::alterations).orElse(List.of()).stream()
                        .map(Altered::of)
                        .toList(),
                story.drawn().stream()
                        .map(file -> Drawn.of(file, Progress.of(file, story.lastDay(), today)))
                        .toList(),
                story.frame() == null ? null : ComparedResponse.of(story.frame()));
    }
}
