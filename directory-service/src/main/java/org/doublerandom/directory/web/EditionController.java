package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.doublerandom.directory.application.upper.BringIntoForce;
import org.doublerandom.directory.application.upper.DeclareEdition;
import org.doublerandom.directory.application.upper.ReadEditions;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.upper.Edition;
import org.doublerandom.directory.domain.upper.EditionDiffers;
import org.doublerandom.directory.domain.upper.EditionEmpty;
import org.doublerandom.directory.domain.upper.EditionFollowed;
import org.doublerandom.directory.domain.upper.Standing;
import org.doublerandom.directory.domain.upper.UnknownEdition;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Editions are those that the caller's own authority keeps. */
@RestController
@RequestMapping("/api/directory/v1/editions")
class EditionController {
    private final DeclareEdition declareEdition;
    private final BringIntoForce bringIntoForce;
    private final ReadEditions editions;

    EditionController(DeclareEdition declareEdition, BringIntoForce bringIntoForce, ReadEditions editions) {
        this.declareEdition = declareEdition;
        this.bringIntoForce = bringIntoForce;
        this.editions = editions;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({EditionDiffers.class, EditionEmpty.class, EditionFollowed.class, UnknownEdition.class})
    ResponseEntity<EditionResponse> declare(@Valid @RequestBody EditionRequest request, Person administrator) {
        Edition edition = declareEdition.declare(administrator, new ItemList(request.id()), request.toSource());
        return ResponseEntity.created(URI.create(
                        "/api/directory/v1/editions/" + edition.list().name()))
                .body(EditionResponse.of(edition));
    }

    @GetMapping
    Page<EditionResponse> list(PageRequest page, Person reader) {
        return editions.page(reader.authority(), page).map(EditionResponse::of);
    }

    @GetMapping("/{id}")
    @Refuses(UnknownEdition.class)
    EditionResponse get(@PathVariable String id, Person reader) {
        return EditionResponse.of(editions.edition(reader.authority(), new ItemList(id)));
    }

    @PostMapping("/{id}/entry-into-force")
    @Refuses({UnknownEdition.class, EditionEmpty.class})
    EditionResponse bringIntoForce(@PathVariable String id, Person administrator) {
        return EditionResponse.of(bringIntoForce.bringIntoForce(administrator, new ItemList(id)));
    }

    @GetMapping("/{id}/differences")
    @Refuses(UnknownEdition.class)
    EditionDifference differences(@PathVariable String id, Person reader) {
        return EditionDifference.of(editions.ledger(reader.authority(), new ItemList(id)));
    }

    @GetMapping("/{id}/items")
    @Refuses(UnknownEdition.class)
    Page<StandingResponse> items(@PathVariable String id, PageRequest page, Person reader) {
        List<Standing> byNumber = editions.ledger(reader.authority(), new ItemList(id)).standings().stream()
                .sorted(Comparator.comparing(EditionController::place))
                .toList();
        return Page.of(byNumber, EditionController::place, page).map(StandingResponse::of);
    }

    @GetMapping("/{id}/gaps")
    @Refuses(UnknownEdition.class)
    GapResponse gaps(@PathVariable String id, Person reader) {
        return GapResponse.of(editions.ledger(reader.authority(), new ItemList(id)));
    }

    // Numbers of items are counted by people: 2 comes before 10.
    private static String place(Standing standing) {
        String number = standing.upper().number().value();
        return "%02d-%s".formatted(number.length(), number);
    }
}
