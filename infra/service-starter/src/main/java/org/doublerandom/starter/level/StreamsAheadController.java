package org.doublerandom.starter.level;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.doublerandom.facts.level.Level;
import org.doublerandom.facts.level.StreamAhead;
import org.doublerandom.facts.level.StreamAhead.Decision;
import org.doublerandom.facts.level.StreamsAhead;
import org.doublerandom.facts.level.UnknownStreamAhead;
import org.doublerandom.starter.input.Text;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Streams of which the topics hold more than the store: an operator reads them and decides. */
@RestController
@RequestMapping("/api/#{environment['spring.application.name'].replace('-service','')}/v1/streams-ahead")
final class StreamsAheadController {
    private final StreamsAhead streams;
    private final Level level;

    StreamsAheadController(StreamsAhead streams, Level level) {
        this.streams = streams;
        this.level = level;
    }

    /** @param reason why, for whoever reads the gap later */
    record DecideStreamRequest(
            @NotNull Decision decision,
            @NotNull @Text(max = 1000) String reason) {}

    @GetMapping
    Page<StreamAhead> list(PageRequest page, Person person) {
        return streams.list(page);
    }

    @PostMapping("/{id}/decision")
    @Refuses({UnknownStreamAhead.class})
    StreamAhead decide(@PathVariable String id, @Valid @RequestBody DecideStreamRequest request, Person person) {
        StreamAhead decided = streams.decide(id, request.decision(), person.id().value(), request.reason());
        level.forgetWhatWasRead();
        return decided;
    }
}
