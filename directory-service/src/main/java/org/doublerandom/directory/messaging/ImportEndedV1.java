package org.doublerandom.directory.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.doublerandom.directory.domain.imports.ImportEnded;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.jspecify.annotations.Nullable;

record ImportEndedV1(
        @JsonProperty("import") String id,
        String kind,
        String mode,
        @Nullable String list,
        String state,
        long rows,
        long accepted,
        long refused,
        long created,
        long updated,
        long unchanged,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    static ImportEndedV1 of(ImportEnded ended) {
        ImportJob job = ended.job();
        return new ImportEndedV1(
                job.order().id().value(),
                job.order().kind().name(),
                job.order().mode().name(),
                job.order().list() == null ? null : job.order().list().name(),
                job.state().name(),
                job.tally().rows(),
                job.tally().accepted(),
                job.tally().refused(),
                job.tally().written().created(),
                job.tally().written().updated(),
                job.tally().written().unchanged(),
                job.times().startedAt(),
                job.times().endedAt());
    }
}
