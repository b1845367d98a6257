package org.doublerandom.starter.http;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.doublerandom.facts.work.ServiceAway;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * What stands between this service and each other one that it asks: a breaker, so that nobody waits for a service that
 * does not answer; a limit of calls at the same time, so that one slow service does not take all threads; and for
 * reading a second try after a short while of chance length.
 */
final class Guards {
    private static final BulkheadConfig AT_ONCE = BulkheadConfig.custom()
            .maxConcurrentCalls(20)
            .maxWaitDuration(Duration.ofMillis(500))
            .build();

    private static final CircuitBreakerConfig BREAKER = CircuitBreakerConfig.custom()
            .slidingWindowSize(10)
            .minimumNumberOfCalls(4)
            .waitDurationInOpenState(Duration.ofSeconds(2))
            .permittedNumberOfCallsInHalfOpenState(1)
            .recordResult(answer -> answer instanceof ClientHttpResponse response && isOutage(response))
            .build();

    // Who has waited for its whole time limit once does not wait for a second one.
    private static final Retry SECOND_TRY = Retry.of(
            "reading",
            RetryConfig.<ClientHttpResponse>custom()
                    .maxAttempts(2)
                    .intervalFunction(IntervalFunction.ofRandomized(Duration.ofMillis(100), 0.5))
                    .retryOnResult(Guards::isOutage)
                    .consumeResultBeforeRetryAttempt((attempt, answer) -> answer.close())
                    .retryOnException(
                            failure -> failure instanceof IOException && !(failure instanceof HttpTimeoutException))
                    .build());

    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(BREAKER);
    private final BulkheadRegistry bulkheads = BulkheadRegistry.of(AT_ONCE);

    Guards(MeterRegistry metrics) {
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(metrics);
        TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(metrics);
    }

    /**
     * How it stands between this service and another one.
     *
     * @param breaker state of the breaker
     * @param callsFree how many more calls may be under way at the same time
     */
    record State(String breaker, int callsFree) {
        boolean isAsked() {
            return breaker.equals(CircuitBreaker.State.CLOSED.name()) && callsFree > 0;
        }
    }

    /** How each other service stands, by its address. */
    Map<String, State> states() {
        Map<String, State> states = new TreeMap<>();
        breakers.getAllCircuitBreakers().forEach(breaker -> {
            Bulkhead bulkhead = bulkheads.bulkhead(breaker.getName());
            int free = bulkhead.getMetrics().getAvailableConcurrentCalls();
            states.put(breaker.getName(), new State(breaker.getState().name(), free));
        });
        return states;
    }

    /** @param service its address, which names it in the metrics */
    ClientHttpRequestInterceptor of(String service) {
        CircuitBreaker breaker = breakers.circuitBreaker(service);
        Bulkhead bulkhead = bulkheads.bulkhead(service);
        return (request, body, execution) -> {
            Callable<ClientHttpResponse> call =
                    CircuitBreaker.decorateCallable(breaker, () -> execution.execute(request, body));
            if (request.getMethod().equals(HttpMethod.GET)) {
                call = Retry.decorateCallable(SECOND_TRY, call);
            }
            try {
                return Bulkhead.decorateCallable(bulkhead, call).call();
            } catch (CallNotPermittedException | BulkheadFullException e) {
                throw new ServiceAway(service + " is not asked: " + e.getMessage(), e);
            } catch (IOException e) {
                throw new ServiceAway(request.getURI() + " does not answer: " + e.getMessage(), e);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("a call throws nothing else", e);
            }
        };
    }

    private static boolean isOutage(ClientHttpResponse answer) {
        try {
            return answer.getStatusCode().is5xxServerError();
        } catch (IOException e) {
            return true;
        }
    }
}
