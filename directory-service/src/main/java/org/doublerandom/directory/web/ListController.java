package org.doublerandom.directory.web;

import java.nio.charset.StandardCharsets;
import org.doublerandom.directory.application.ReadItems;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.UnknownList;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Person;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of the caller's own authority, to be opened by people. */
@RestController
@RequestMapping("/api/directory/v1/lists/{list}")
class ListController {
    private final ReadItems items;

    ListController(ReadItems items) {
        this.items = items;
    }

    @GetMapping(value = "/items.csv", produces = "text/csv")
    @Refuses(UnknownList.class)
    ResponseEntity<Resource> csv(@PathVariable String list, Person reader) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(new ByteArrayResource(
                        items.list(reader, new ItemList(list)).table().csv()));
    }

    @GetMapping(value = "/items.xlsx", produces = ImportController.WORKBOOK)
    @Refuses(UnknownList.class)
    ResponseEntity<Resource> workbook(@PathVariable String list, Person reader) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ImportController.WORKBOOK))
                .body(new ByteArrayResource(
                        items.list(reader, new ItemList(list)).table().xlsx(list)));
    }
}
