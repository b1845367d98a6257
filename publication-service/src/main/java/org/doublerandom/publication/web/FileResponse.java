package org.doublerandom.publication.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doublerandom.publication.domain.file.Assignment;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.file.Published;
import org.doublerandom.publication.domain.file.RunningClock;
import org.jspecify.annotations.Nullable;

/** How an inspection stands, published or not; of its result it says nothing. */
record FileResponse(
        String inspection,
        TargetResponse target,
        String authorityName,
        String batch,
        String draw,
        List<NamedItemResponse> items,
        LocalDate assignedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate deadline,
        @Nullable Boolean provisional,
        @Nullable LocalDate publishedOn,
        @Nullable String publication,
        String state,
        String stateName) {
    static FileResponse of(Publication file, LocalDate today) {
        Assignment assignment = file.assignment();
        Optional<RunningClock> clock = file.clock();
        Optional<Published> published =
                Optional.of(file).filter(Published.class::isInstance).map(Published.class::cast);
        return new FileResponse(
                file.id().value(),
                TargetResponse.of(assignment.target()),
                assignment.authority().name(),
                assignment.batch().value(),
                assignment.draw().value(),
                NamedItemResponse.of(assignment.items()),
                assignment.assignedOn(),
                clock.map(RunningClock::endedOn).orElse(null),
                clock.map(running -> running.deadline().date()).orElse(null),
                clock.map(running -> running.deadline().provisional()).orElse(null),
                published.map(Published::publishedOn).orElse(null),
                published.map(found -> found.publication().value()).orElse(null),
                file.punctuality(today).name(),
                file.punctuality(today).chinese());
    }
}
