package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import org.doublerandom.directory.application.KeepTagVocabulary;
import org.doublerandom.directory.domain.target.DescribedTag;
import org.doublerandom.directory.domain.target.TagIsDescribed;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The vocabulary is that of the caller's own authority. */
@RestController
@RequestMapping("/api/directory/v1/tags")
class TagController {
    private final KeepTagVocabulary vocabulary;

    TagController(KeepTagVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @GetMapping
    Page<DescribedTagResponse> list(PageRequest page, Person reader) {
        return Page.of(
                        vocabulary.all(reader.authority()),
                        (DescribedTag entry) -> entry.tag().value(),
                        page)
                .map(DescribedTagResponse::of);
    }

    @PostMapping
    @Refuses(TagIsDescribed.class)
    DescribedTagResponse describe(@Valid @RequestBody DescribedTagRequest request, Person administrator) {
        return DescribedTagResponse.of(vocabulary.describe(administrator, request.toTag()));
    }
}
