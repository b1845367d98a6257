package org.doublerandom.starter.parked;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.doublerandom.facts.inbox.consumer.Copies;
import org.doublerandom.starter.command.NewId;
import org.doublerandom.values.Person;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the service keeps of the facts of others. */
@RestController
@RequestMapping("/copies")
class CopiesController {
    private final Copies copies;

    CopiesController(Copies copies) {
        this.copies = copies;
    }

    /** Topics of others. */
    record Topics(@NotEmpty @Size(max = 20) List<@NotNull @Pattern(regexp = "[a-z0-9.-]{1,100}") String> topics) {}

    @GetMapping
    Topics topics(Person person) {
        Set<String> read = new TreeSet<>(copies.topics());
        return new Topics(List.copyOf(read));
    }

    @PostMapping("/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Topics rebuild(@Valid @RequestBody Topics topics, NewId command, Person person) {
        copies.rebuild(topics.topics(), command.value());
        return topics;
    }
}
