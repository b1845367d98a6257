package org.doublerandom.publication.web;

import org.doublerandom.publication.application.ReadDraws;
import org.doublerandom.publication.application.Today;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.RecordUnknown;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/publication/v1/draws")
class DrawsController {
    private final ReadDraws draws;
    private final Today today;

    DrawsController(ReadDraws draws, Today today) {
        this.draws = draws;
        this.today = today;
    }

    @GetMapping
    ResponseEntity<Page<DrawResponse>> draws(PageRequest page) {
        return PublicAnswer.of(draws.newest(page).map(story -> DrawResponse.of(story, today.date())));
    }

    @GetMapping("/{id}")
    @Refuses(RecordUnknown.class)
    ResponseEntity<DrawResponse> draw(@PathVariable String id) {
        return PublicAnswer.of(DrawResponse.of(draws.find(new DrawId(id)), today.date()));
    }
}
