package org.doublerandom.notes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes a value of each kind, so that it can be seen what is not taken for one. */
@RestController
@RequestMapping("/api/notes/v1/forms")
class NoteForms {
    enum Colour {
        RED,
        GREEN
    }

    record Form(
            String text,
            int count,
            boolean directed,
            LocalDate day,
            Instant moment,
            Colour colour,
            List<String> names,
            Inner inner) {}

    record Inner(String text) {}

    @PostMapping
    Form take(@RequestBody Form form) {
        return form;
    }

    @GetMapping
    String parameters(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "5") int limit) {
        return kind + limit;
    }
}
