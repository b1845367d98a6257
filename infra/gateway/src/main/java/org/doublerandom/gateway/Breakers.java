package org.doublerandom.gateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * One breaker per service behind the gateway: of a service that does not answer, nobody waits for the next answer.
 *
 * <p>A call counts as failed as soon as it has waited for longer than our patience, not only when it ends at last: a
 * process that was suspended would otherwise take a caller's whole minute before anybody noticed. Whether it is back is
 * asked of its health by the gateway, so that no caller is the one who has to try.
 */
@Component
final class Breakers implements DisposableBean {
    private static final int CALLS = 10;
    private static final int FEWEST_CALLS = 4;
    private static final Duration UNTIL_IT_IS_BACK = Duration.ofDays(365);
    private static final Duration PROBE = Duration.ofSeconds(1);

    private final Duration patience;
    private final Duration rest;
    private final HttpClient http;
    private final CircuitBreakerRegistry breakers;
    private final Map<String, HandlerFilterFunction<ServerResponse, ServerResponse>> filters =
            new ConcurrentHashMap<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "patience");
        thread.setDaemon(true);
        return thread;
    });

    Breakers(GatewaySettings settings, HttpClient http, MeterRegistry metrics) {
        this.http = http;
        this.patience = settings.patience();
        this.rest = settings.breakerRest();
        this.breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(CALLS)
                .minimumNumberOfCalls(FEWEST_CALLS)
                .waitDurationInOpenState(UNTIL_IT_IS_BACK)
                .recordException(failure -> failure instanceof TimeoutException || RefusedRequests.isOutage(failure))
                .build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(metrics);
    }

    /** @param service its name in metrics and refusals */
    HandlerFilterFunction<ServerResponse, ServerResponse> of(String service, URI address) {
        return filters.computeIfAbsent(service, name -> filter(name, address));
    }

    /** How each breaker stands, by the name of its service. */
    Map<String, String> states() {
        Map<String, String> states = new TreeMap<>();
        breakers.getAllCircuitBreakers()
                .forEach(breaker ->
                        states.put(breaker.getName(), breaker.getState().name()));
        return states;
    }

    private HandlerFilterFunction<ServerResponse, ServerResponse> filter(String service, URI address) {
        CircuitBreaker breaker = breakers.circuitBreaker(service);
        breaker.getEventPublisher().onStateTransition(event -> {
            if (event.getStateTransition().getToState() == CircuitBreaker.State.OPEN) {
                watch.schedule(() -> probe(breaker, address), rest.toMillis(), TimeUnit.MILLISECONDS);
            }
        });
        return (request, next) -> {
            if (!breaker.tryAcquirePermission()) {
                return Refusal.SERVICE_AWAY.answer(request);
            }
            Call call = new Call(breaker, request.servletRequest());
            try {
                ServerResponse answer = next.handle(request);
                call.answered();
                return answer;
            } catch (Exception | Error failure) {
                call.failed(failure);
                throw failure;
            }
        };
    }

    private void probe(CircuitBreaker breaker, URI address) {
        HttpRequest health = HttpRequest.newBuilder(address.resolve("/actuator/health/liveness"))
                .timeout(PROBE)
                .build();
        http.sendAsync(health, HttpResponse.BodyHandlers.discarding()).whenComplete((answer, failure) -> {
            if (answer != null) {
                breaker.transitionToClosedState();
            } else if (!watch.isShutdown()) {
                watch.schedule(() -> probe(breaker, address), rest.toMillis(), TimeUnit.MILLISECONDS);
            }
        });
    }

    @Override
    public void destroy() {
        watch.shutdownNow();
    }

    /** One call, which tells its breaker once how it went. */
    private final class Call {
        private final CircuitBreaker breaker;
        private final long begun = System.nanoTime();
        private final AtomicBoolean told = new AtomicBoolean();
        private final HttpServletRequest request;
        private final ScheduledFuture<?> late;

        Call(CircuitBreaker breaker, HttpServletRequest request) {
            this.breaker = breaker;
            this.request = request;
            this.late = watch.scheduleWithFixedDelay(
                    this::waited, patience.toMillis(), patience.toMillis(), TimeUnit.MILLISECONDS);
        }

        // A service cannot answer what its caller has not sent yet.
        private void waited() {
            if (!UntouchedBodies.isWaitingForCaller(request)) {
                failed(new TimeoutException("no answer in " + patience));
            }
        }

        void answered() {
            late.cancel(false);
            if (told.compareAndSet(false, true)) {
                breaker.onSuccess(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
            }
        }

        void failed(Throwable failure) {
            late.cancel(false);
            if (told.compareAndSet(false, true)) {
                breaker.onError(System.nanoTime() - begun, TimeUnit.NANOSECONDS, failure);
            }
        }
    }
}
