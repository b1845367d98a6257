package org.doublerandom.draw.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.doublerandom.draw.application.RebuildDraw;
import org.doublerandom.draw.domain.Owed;
import org.doublerandom.draw.domain.batch.UnknownBatch;
import org.doublerandom.draw.domain.copy.FrameIsWrong;
import org.doublerandom.draw.domain.copy.FrameNotReady;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.refusal.RecordBeforeIsMissing;
import org.doublerandom.draw.domain.refusal.UnknownDraw;
import org.doublerandom.facts.inbox.FactNotYetHere;
import org.doublerandom.facts.level.Rebuilder;
import org.doublerandom.facts.level.ToldFact;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What draw-service does about facts of its own that lie on the topics and that a restored store lacks. */
@Configuration(proxyBeanMethods = false)
class DrawRebuilders {
    private final RebuildDraw draws;
    private final SealedKept sealed;
    private final Clock clock;
    private final JsonMapper json;

    DrawRebuilders(RebuildDraw draws, SealedKept sealed, Clock clock, JsonMapper json) {
        this.draws = draws;
        this.sealed = sealed;
        this.clock = clock;
        // A later version may have told it.
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    @Bean
    Rebuilder announcements() {
        return new FromBody<>(
                DrawMessages.DRAW_ANNOUNCED,
                DrawAnnouncedV1.class,
                json,
                (body, fact) -> draws.announced(body.toEvent(sealed), loggedAt(fact))) {
            @Override
            public void acknowledged(ToldFact fact) {
                rebuild(fact);
            }
        };
    }

    @Bean
    Rebuilder schemes() {
        return new FromBody<>(
                DrawMessages.SCHEME_PUBLISHED, SchemePublishedV1.class, json, body -> draws.promised(body.toScheme()));
    }

    @Bean
    Rebuilder readings() {
        return new FromBody<>(
                DrawMessages.READING_ENTERED,
                ReadingEnteredV1.class,
                json,
                body -> draws.entered(body.toEvent(sealed)));
    }

    @Bean
    Rebuilder additions() {
        return new FromBody<>(
                DrawMessages.WITNESS_ADDED, WitnessAddedV1.class, json, body -> draws.added(body.toEvent()));
    }

    @Bean
    Rebuilder deposits() {
        return new FromBody<>(
                DrawMessages.DEPOSIT_SEALED,
                DepositSealedV1.class,
                json,
                body -> draws.deposited(body.toEvent(sealed)));
    }

    @Bean
    Rebuilder completions() {
        return new FromBody<>(DrawMessages.DRAW_COMPLETED, DrawCompletedV1.class, json, (body, fact) -> {
            draws.bind(body.toDraw(), body.toOutcome());
            draws.completed(body.toEvent(sealed), loggedAt(fact));
        });
    }

    @Bean
    Rebuilder alterations() {
        return new FromBody<>(
                DrawMessages.DRAW_ALTERED, DrawAlteredV1.class, json, body -> draws.altered(body.toEvent(sealed)));
    }

    @Bean
    Rebuilder voids() {
        return new FromBody<>(
                DrawMessages.DRAW_VOIDED, DrawVoidedV1.class, json, body -> draws.voided(body.toEvent(sealed)));
    }

    @Bean
    Rebuilder foundDeposits() {
        return new FromBody<>(
                DrawMessages.DEPOSIT_FOUND,
                DepositFoundV1.class,
                json,
                body -> draws.found(body.toDraw(), body.toReveal()));
    }

    @Bean
    Rebuilder foundEntries() {
        return new FromBody<>(
                DrawMessages.ENTRY_FOUND, EntryFoundV1.class, json, body -> draws.found(body.toDraw(), body.toEntry()));
    }

    /** Whom a void draw drew follows from it; with the last page everybody is told. */
    @Bean
    Rebuilder missedTargets() {
        return new FromBody<>(DrawMessages.TARGETS_MISSED, TargetsMissedV1.class, json, missed -> {
            if (missed.page() == missed.pages()) {
                draws.told(new DrawId(missed.draw()), new Owed(Owed.Kind.MISSED, 1));
            }
        });
    }

    @Bean
    Rebuilder selections() {
        return new FromBody<>(
                DrawMessages.TARGETS_SELECTED,
                TargetsSelectedV1.class,
                json,
                body -> draws.selected(new DrawId(body.draw()), body.toPage()));
    }

    /** Nothing of it is kept beside the alteration, or the void by law, that it follows from. */
    @Bean
    Rebuilder replacements() {
        return new FromBody<>(
                DrawMessages.SELECTION_REPLACED,
                SelectionReplacedV1.class,
                json,
                body -> draws.told(new DrawId(body.draw()), new Owed(Owed.Kind.REPLACED, body.alteration())));
    }

    /** The texts that it tells of are gone: sealed anew, they are told anew. */
    @Bean
    Rebuilder keptFrames() {
        return new FromBody<>(DrawMessages.FRAME_KEPT, FrameKeptV1.class, json, kept -> {});
    }

    /** When the log took it, by the business clock: only from then on was it published. */
    private Instant loggedAt(ToldFact fact) {
        return clock.instant().minus(Duration.between(fact.loggedAt(), Instant.now()));
    }

    /**
     * Whatever else was lost comes again by the consumers: a release, a frame; or by another of these: a record; or somebody brings it: a
     * file of a frame.
     */
    static class FromBody<T> implements Rebuilder {
        private final String type;
        private final Class<T> body;
        private final JsonMapper json;
        private final BiConsumer<T, ToldFact> work;

        FromBody(String type, Class<T> body, JsonMapper json, Consumer<T> work) {
            this(type, body, json, (read, fact) -> work.accept(read));
        }

        FromBody(String type, Class<T> body, JsonMapper json, BiConsumer<T, ToldFact> work) {
            this.type = type;
            this.body = body;
            this.json = json;
            this.work = work;
        }

        @Override
        public String type() {
            return type;
        }

        @Override
        public void rebuild(ToldFact fact) {
            try {
                work.accept(json.readValue(fact.body(), body), fact);
            } catch (UnknownBatch | UnknownDraw | FrameNotReady | FrameIsWrong | RecordBeforeIsMissing e) {
                FactNotYetHere missing = new FactNotYetHere(String.valueOf(e.getMessage()));
                missing.initCause(e);
                throw missing;
            }
        }
    }
}
