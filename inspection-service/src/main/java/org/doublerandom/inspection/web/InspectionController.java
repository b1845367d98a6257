package org.doublerandom.inspection.web;

import org.doublerandom.inspection.application.ListInspections;
import org.doublerandom.inspection.application.ShowInspection;
import org.doublerandom.inspection.domain.InspectionQuery;
import org.doublerandom.inspection.domain.NoSuchInspection;
import org.doublerandom.inspection.domain.State;
import org.doublerandom.inspection.domain.assignment.DrawId;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/inspection/v1/inspections")
class InspectionController {

    private final ListInspections listInspections;
    private final ShowInspection showInspection;
    private final InspectionView view;

    InspectionController(ListInspections listInspections, ShowInspection showInspection, InspectionView view) {
        this.listInspections = listInspections;
        this.showInspection = showInspection;
        this.view = view;
    }

    @GetMapping
    Page<InspectionRow> list(
            Person person,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String draw,
            @RequestParam(required = false) @Nullable State state,
            PageRequest page) {
        InspectionQuery query = InspectionQuery.by(person, mine, state, draw == null ? null : new DrawId(draw));
        return listInspections.list(query, page).map(InspectionRow::of);
    }

    @GetMapping("/{id}")
    @Refuses(NoSuchInspection.class)
    ResponseEntity<InspectionResponse> show(Person person, @PathVariable String id) {
        return view.tagged(showInspection.show(new InspectionId(id), person));
    }

    @GetMapping(value = "/{id}/signatures/target", produces = MediaType.IMAGE_PNG_VALUE)
    @Refuses({NoSuchInspection.class, NoSignatureImage.class})
    byte[] signature(Person person, @PathVariable String id) {
        return view.signatureOf(showInspection.show(new InspectionId(id), person));
    }
}
