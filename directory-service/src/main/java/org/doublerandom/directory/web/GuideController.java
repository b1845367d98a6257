package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import java.io.IOException;
import org.doublerandom.directory.application.BringGuide;
import org.doublerandom.directory.application.ReadItems;
import org.doublerandom.directory.application.WriteGuide;
import org.doublerandom.directory.domain.item.GuideTableWrong;
import org.doublerandom.directory.domain.item.ItemOutOfForce;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Person;
import org.springframework.core.io.InputStreamResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Guides are written by the authority whose items they are about, and read by anybody. */
@RestController
@RequestMapping("/api/directory/v1")
class GuideController {
    private final WriteGuide writeGuide;
    private final BringGuide bringGuide;
    private final ReadItems items;

    GuideController(WriteGuide writeGuide, BringGuide bringGuide, ReadItems items) {
        this.writeGuide = writeGuide;
        this.bringGuide = bringGuide;
        this.items = items;
    }

    @PostMapping("/items/{id}/guides")
    @Refuses({UnknownItem.class, ItemOutOfForce.class})
    GuideResponse write(@PathVariable String id, @Valid @RequestBody GuideRequest request, Person administrator) {
        return GuideResponse.of(writeGuide.write(administrator, new ItemId(id), request.toQuestions()));
    }

    @PostMapping(
            path = "/items/{id}/guides/tables",
            consumes = {"text/csv", ImportController.WORKBOOK})
    @Refuses({UnknownItem.class, ItemOutOfForce.class, GuideTableWrong.class})
    GuideTableResponse bring(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean publish,
            @RequestBody InputStreamResource table,
            Person administrator)
            throws IOException {
        ItemId item = new ItemId(id);
        return GuideTableResponse.of(
                publish
                        ? bringGuide.publish(administrator, item, table.getInputStream())
                        : bringGuide.look(administrator, item, table.getInputStream()));
    }

    @GetMapping("/guides/{authority}/{item}")
    @Refuses(UnknownItem.class)
    GuideResponse current(@PathVariable String authority, @PathVariable String item) {
        return GuideResponse.of(items.guide(new AuthorityCode(authority), new ItemId(item)));
    }
}
