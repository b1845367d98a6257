package org.doublerandom.starter.parked;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.doublerandom.starter.input.Text;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
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
    record DiscardBody(@NotNull @Text(max = 1000) String reason) {}

    @GetMapping
    Page<ParkedStreamResponse> list(PageRequest page, Person person) {
        return repairs.parked(page).map(ParkedStreamResponse::of);
    }

    @GetMapping("/{id}")
    @Refuses({NotParked.class, ServiceAway.class})
    ParkedStreamResponse get(@PathVariable String id, Person person) {
        ParkedStream stream = repairs.stream(StreamPath.decoded(id));
        return ParkedStreamResponse.of(
                stream,
                repairs.facts(stream.id(), FACTS_SHOWN).stream()
                        .map(ParkedStreamResponse.FactAt::of)
                        .toList(),
                messageOf(repairs.head(stream)));
    }

    @PostMapping("/{id}/replay")
    @Refuses({NotParked.class})
    ParkedStreamResponse replay(@PathVariable String id, Person person) {
        return ParkedStreamResponse.of(
                repairs.replay(StreamPath.decoded(id), person.id().value()));
    }

    @PostMapping("/{id}/discard-requests")
    @Refuses({NotParked.class, DiscardAlreadyRequested.class})
    ParkedStreamResponse.Discard requestDiscard(
            @PathVariable String id, @Valid @RequestBody DiscardBody body, NewId request, Person person) {
        return ParkedStreamResponse.Discard.of(repairs.requestDiscard(
                StreamPath.decoded(id), request.value(), person.id().value(), body.reason()));
    }

    @PostMapping("/{id}/discard-requests/{request}/approval")
    @Refuses({NotParked.class, DiscardOutdated.class, SecondPersonNeeded.class})
    TombstoneResponse approveDiscard(@PathVariable String id, @PathVariable String request, Person person) {
        return TombstoneResponse.of(repairs.approveDiscard(
                StreamPath.decoded(id), request, person.id().value()));
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
