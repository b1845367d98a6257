package org.doublerandom.starter.parked;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.doublerandom.facts.inbox.parked.DiscardAlreadyRequested;
import org.doublerandom.facts.inbox.parked.DiscardOutdated;
import org.doublerandom.facts.inbox.parked.NotParked;
import org.doublerandom.facts.inbox.parked.ParkedStream;
import org.doublerandom.facts.inbox.parked.Repairs;
import org.doublerandom.facts.inbox.parked.SecondPersonNeeded;
import org.doublerandom.facts.work.ServiceAway;
import org.doublerandom.starter.command.NewId;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Caller;
import org.doublerandom.starter.security.NotAllowed;
import org.doublerandom.starter.security.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Streams that stand: one person has them tried again, two give up what they stand at. */
@RestController
@RequestMapping("/parked-streams")
class ParkedStreamsController {
    private static final int FACTS_SHOWN = 200;

    private final Repairs repairs;

    ParkedStreamsController(Repairs repairs) {
        this.repairs = repairs;
    }

    /** Why what the stream stands at may be given up. */
    record DiscardBody(@NotBlank @Size(max = 1000) String reason) {}

    @GetMapping
    @Refuses(NotAllowed.class)
    Page<ParkedStreamResponse> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        Operators.requireMayRead(caller);
        return Page.of(cursor, limit, repairs::parked, ParkedStream::id, ParkedStreamResponse::of);
    }

    @GetMapping("/{id}")
    @Refuses({NotAllowed.class, NotParked.class, ServiceAway.class})
    ParkedStreamResponse get(@PathVariable String id, Caller caller) {
        Operators.requireMayRead(caller);
        ParkedStream stream = repairs.stream(Page.decoded(id));
        return ParkedStreamResponse.of(
                stream,
                repairs.facts(stream.id(), FACTS_SHOWN).stream()
                        .map(ParkedStreamResponse.FactAt::of)
                        .toList(),
                messageOf(repairs.head(stream)));
    }

    @PostMapping("/{id}/replay")
    @Refuses({NotAllowed.class, NotParked.class})
    ParkedStreamResponse replay(@PathVariable String id, Caller caller) {
        Operators.requireMayAct(caller);
        return ParkedStreamResponse.of(repairs.replay(Page.decoded(id), caller.person()));
    }

    @PostMapping("/{id}/discard-requests")
    @Refuses({NotAllowed.class, NotParked.class, DiscardAlreadyRequested.class})
    ParkedStreamResponse.Discard requestDiscard(
            @PathVariable String id, @Valid @RequestBody DiscardBody body, NewId request, Caller caller) {
        Operators.requireMayAct(caller);
        return ParkedStreamResponse.Discard.of(
                repairs.requestDiscard(Page.decoded(id), request.value(), caller.person(), body.reason()));
    }

    @PostMapping("/{id}/discard-requests/{request}/approval")
    @Refuses({NotAllowed.class, NotParked.class, DiscardOutdated.class, SecondPersonNeeded.class})
    TombstoneResponse approveDiscard(@PathVariable String id, @PathVariable String request, Caller caller) {
        Operators.requireMayAct(caller);
        return TombstoneResponse.of(repairs.approveDiscard(Page.decoded(id), request, caller.person()));
    }

    private static ParkedStreamResponse.Message messageOf(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : message.headers()) {
            headers.put(header.key(), textOf(header.value()));
        }
        return new ParkedStreamResponse.Message(
                message.partition(), message.offset(), headers, textOf(message.value()));
    }

    private static String textOf(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
