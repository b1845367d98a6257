package org.doublerandom.draw.clients;

import java.util.List;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.selection.DirectoryFacts;
import org.doublerandom.draw.domain.selection.InspectorFacts;
import org.doublerandom.draw.domain.selection.TargetFacts;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What the directory offers to the draw service; a later directory may answer with more fields. */
interface DirectoryOffer {
    @PostExchange(url = "/internal/v1/lookups", contentType = "application/json")
    Answered lookUp(@RequestBody Asked asked);

    @GetExchange(url = "/internal/v1/frames/{id}/files/{name}", accept = "text/plain")
    byte @Nullable [] pages(
            @PathVariable String id, @PathVariable String name, @RequestParam long from, @RequestParam int pages);

    record Asked(String authority, String frame, List<String> targets, List<String> inspectors) {}

    record Answered(List<TargetFact> targets, List<InspectorFact> inspectors) {
        DirectoryFacts toFacts() {
            return DirectoryFacts.of(
                    targets.stream().map(TargetFact::toFacts).toList(),
                    inspectors.stream().map(InspectorFact::toFacts).toList());
        }
    }

    record TargetFact(String target, String name, @Nullable String uscc, String kind, String address, String area) {
        TargetFacts toFacts() {
            return new TargetFacts(new TargetId(target), name, uscc, kind, address, area);
        }
    }

    record InspectorFact(
            String inspector,
            String person,
            String name,
            String unit,
            @Nullable String certificate) {
        private static final String NONE = "-";

        InspectorFacts toFacts() {
            return new InspectorFacts(
                    new InspectorId(inspector),
                    new PersonId(person),
                    name,
                    unit,
                    certificate == null ? NONE : certificate);
        }
    }
}
