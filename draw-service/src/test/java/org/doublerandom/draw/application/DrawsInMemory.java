package org.doublerandom.draw.application;

import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.filesOfRestaurants;

import java.util.Optional;
import java.util.Set;
import org.doublerandom.draw.domain.batch.Suites;
import org.doublerandom.draw.domain.copy.CopiedPools;
import org.doublerandom.draw.domain.copy.FrozenFiles;
import org.doublerandom.draw.domain.entry.SupervisionClock;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.selection.Directory;
import org.doublerandom.draw.messaging.ReadableSeals;
import org.doublerandom.workingdays.WorkingDays;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;

/** The ports in memory, for slices with real use cases; the directory serves ten restaurants. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    InMemoryDraws.class,
    InMemoryFrameCopies.class,
    InMemoryKeptOutcomes.class,
    InMemoryNamedPages.class,
    InMemoryPublicCopies.class,
    InMemoryReleasedBatches.class,
    InMemoryVisits.class
})
public class DrawsInMemory {
    @Bean
    Chance chance() {
        return new Chance() {
            @Override
            public Secret secret() {
                return SECRET;
            }

            @Override
            public Salt salt() {
                return SEAL.salt();
            }
        };
    }

    @Bean
    FrozenFiles frozenFiles() {
        FrameFiles files = filesOfRestaurants(10);
        return (frame, range) -> switch (range.file()) {
            case POOL -> files.pool();
            case ROSTER -> files.roster();
            case CONFLICTS -> files.conflicts();
        };
    }

    @Bean
    CopiedPools copiedPools() {
        return (frame, root, n) -> Optional.empty();
    }

    @Bean
    Suites suites() {
        return new Suites(Set.of());
    }

    @Bean
    SupervisionClock supervisionClock() {
        return new SupervisionClock(WorkingDays.official());
    }

    @Bean
    Sealing sealing() {
        return new ReadableSeals();
    }

    @Bean
    Directory directory() {
        return (authority, targets, inspectors) -> {
            throw new IllegalStateException("no draw is completed in a slice");
        };
    }

    /** Where nothing works in the background. */
    @Bean
    @Fallback
    Completions completions() {
        return () -> {};
    }

    /** Where nothing works in the background. */
    @Bean
    @Fallback
    Fetches fetches() {
        return () -> {};
    }
}
