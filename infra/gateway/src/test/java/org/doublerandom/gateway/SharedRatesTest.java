package org.doublerandom.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.doublerandom.gateway.Rates.Kind;
import org.doublerandom.local.store.LocalStore;
import org.doublerandom.local.store.engine.StoreOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Two gateways side by side with one store. */
class SharedRatesTest {
    private static final int LIMIT = 50;

    private final long begun = System.nanoTime();
    private LocalStore store = LocalStore.inMemory();

    @AfterEach
    void itEnds() {
        store.close();
    }

    @Test
    void twoGatewaysTakeFromOneBucket() {
        gateway()
                .run(one -> gateway().run(other -> {
                    Rates first = one.getBean(Rates.class);
                    Rates second = other.getBean(Rates.class);

                    assertThat(passed(first, "p-1", LIMIT - 10)).isEqualTo(LIMIT - 10);
                    assertThat(passed(second, "p-1", LIMIT)).isBetween(10, 10 + refilled() + alone(one, other));
                    assertThat(passed(second, "p-2", 5)).isEqualTo(5);
                }));
    }

    @Test
    void ofManyAtOnceNoMorePassThanMay() {
        gateway()
                .run(one -> gateway().run(other -> {
                    List<CompletableFuture<Integer>> all = IntStream.range(0, 8)
                            .mapToObj(number -> CompletableFuture.supplyAsync(() ->
                                    passed((number % 2 == 0 ? one : other).getBean(Rates.class), "p-1", LIMIT / 4)))
                            .toList();

                    assertThat(all.stream().mapToInt(CompletableFuture::join).sum())
                            .isBetween(LIMIT, LIMIT + refilled() + alone(one, other));
                }));
    }

    @Test
    void whoeverIsRefusedIsToldToComeAgainSoon() {
        gateway().run(one -> {
            Rates rates = one.getBean(Rates.class);

            await().until(() -> rates.take(Kind.PERSON, "p-1").isPresent());

            assertThat(rates.take(Kind.PERSON, "p-1").orElse(Duration.ZERO)).isLessThanOrEqualTo(Duration.ofSeconds(2));
        });
    }

    @Test
    void whileTheStoreIsAwayEachGatewayCountsAlone() {
        gateway().run(one -> {
            Rates rates = one.getBean(Rates.class);
            assertThat(passed(rates, "p-1", LIMIT)).isEqualTo(LIMIT);
            int before = alone(one);
            store.close();

            assertThat(passed(rates, "p-1", LIMIT * 2)).isBetween(LIMIT - before, LIMIT + refilled());
            assertThat(alone(one)).isGreaterThanOrEqualTo(LIMIT * 2);
        });
    }

    @Test
    void whenTheStoreIsBackTheyCountTogetherAgain() {
        int port = store.port();
        gateway().run(one -> {
            Rates rates = one.getBean(Rates.class);
            store.close();
            rates.take(Kind.PERSON, "p-1");
            store = LocalStore.open(port, StoreOptions.inMemory());

            try (MongoClient client = MongoClients.create(store.uri())) {
                await().atMost(Duration.ofSeconds(30)).until(() -> {
                    rates.take(Kind.PERSON, "p-1");
                    return client.getDatabase("gateway").getCollection("rates").countDocuments() == 1;
                });
            }
        });
    }

    @Test
    void bucketsThatAreFullAgainAreForgotten() {
        try (MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> kept = client.getDatabase("gateway").getCollection("rates");
            StoredBuckets buckets = new StoredBuckets(kept, TimeMeter.SYSTEM_MILLISECONDS);
            gateway().run(one -> one.getBean(Rates.class).take(Kind.ADDRESS, "192.0.2.1"));

            buckets.forgetUnused(Instant.now());
            assertThat(kept.countDocuments()).isEqualTo(1);
            buckets.forgetUnused(Instant.now().plus(RateSettings.FULL_AGAIN).plusSeconds(1));
            assertThat(kept.countDocuments()).isZero();
        }
    }

    @Test
    void withoutTheSettingAGatewayNeedsNoStore() {
        new ApplicationContextRunner()
                .withUserConfiguration(Limits.class)
                .withConfiguration(AutoConfigurations.of(HttpClientAutoConfiguration.class))
                .run(alone -> {
                    assertThat(alone).hasSingleBean(OwnBuckets.class).doesNotHaveBean(MongoClient.class);
                    assertThat(alone.getBean(Rates.class).take(Kind.PERSON, "p-1"))
                            .isEmpty();
                });
    }

    private ApplicationContextRunner gateway() {
        return new ApplicationContextRunner()
                .withUserConfiguration(Limits.class)
                .withConfiguration(AutoConfigurations.of(HttpClientAutoConfiguration.class))
                .withPropertyValues(
                        "doublerandom.rates.person=" + LIMIT, "doublerandom.rates.shared=" + store.uri() + "/gateway");
    }

    /** What has come back into a bucket since the test began. */
    private int refilled() {
        return (int) (LIMIT * (System.nanoTime() - begun) / RateSettings.A_MINUTE.toNanos()) + 1;
    }

    private static int passed(Rates rates, String person, int requests) {
        return (int) IntStream.range(0, requests)
                .filter(request -> rates.take(Kind.PERSON, person).isEmpty())
                .count();
    }

    /** What was not taken from the common bucket, because the store did not answer in time. */
    private static int alone(ApplicationContext... gateways) {
        return Stream.of(gateways)
                .mapToInt(gateway -> (int) gateway.getBean(MeterRegistry.class)
                        .get("doublerandom.gateway.rate.alone")
                        .counter()
                        .count())
                .sum();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(RateSettings.class)
    @Import({RateConfiguration.class, Rates.class})
    static class Limits {
        @Bean
        MeterRegistry metrics() {
            return new SimpleMeterRegistry();
        }
    }
}
