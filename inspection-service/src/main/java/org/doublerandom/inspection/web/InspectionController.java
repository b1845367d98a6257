package org.doublerandom.inspection.web;

import java.util.Optional;
import org.doublerandom.inspection.application.ListInspections;
import org.doublerandom.inspection.application.ShowInspection;
import org.doublerandom.inspection.domain.InspectionQuery;
import org.doublerandom.inspection.domain.NoSuchInspection;
import org.doublerandom.inspection.domain.NotVisible;
import org.doublerandom.inspection.domain.State;
import org.doublerandom.inspection.domain.assignment.DrawId;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.person.MissingRole;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Caller;
import org.springframework.http.MediaType;
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
    @Refuses({MissingRole.class, IllegalArgumentException.class})
    InspectionListResponse list(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam Optional<String> draw,
            @RequestParam Optional<State> state) {
        InspectionQuery query = InspectionQuery.by(SignedIn.person(caller), mine, state, draw.map(DrawId::new));
        return new InspectionListResponse(listInspections.list(query).stream()
                .map(InspectionListResponse.Row::of)
                .toList());
    }

    @GetMapping("/{id}")
    @Refuses({NoSuchInspection.class, NotVisible.class})
    InspectionResponse show(Caller caller, @PathVariable String id) {
        return view.of(showInspection.show(new InspectionId(id), SignedIn.person(caller)));
    }

    @GetMapping(value = "/{id}/signatures/target", produces = MediaType.IMAGE_PNG_VALUE)
    @Refuses({NoSuchInspection.class, NotVisible.class, NoSignatureImage.class})
    byte[] signature(Caller caller, @PathVariable String id) {
        return view.signatureOf(showInspection.show(new InspectionId(id), SignedIn.person(caller)));
    }
}
