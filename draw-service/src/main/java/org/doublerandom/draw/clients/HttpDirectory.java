package org.doublerandom.draw.clients;

import java.util.Collection;
import java.util.List;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.selection.Directory;
import org.doublerandom.draw.domain.selection.DirectoryFacts;
import org.doublerandom.draw.domain.selection.FactsMissing;
import org.doublerandom.draw.domain.selection.InspectorFacts;
import org.doublerandom.draw.domain.selection.TargetFacts;
import org.doublerandom.starter.http.ServiceCalls;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Component
class HttpDirectory implements Directory {
    private final RestClient directory;
    private final JsonMapper json;

    HttpDirectory(ServiceCalls calls, JsonMapper json, @Value("${doublerandom.directory-url}") String url) {
        this.directory = calls.to(url);
        // A later directory may answer with more fields.
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    @Override
    public DirectoryFacts lookUp(
            AuthorityCode authority, Collection<TargetId> targets, Collection<InspectorId> inspectors) {
        Asked asked = new Asked(
                authority.value(),
                targets.stream().map(TargetId::value).toList(),
                inspectors.stream().map(InspectorId::value).toList());
        byte[] answer = directory
                .post()
                .uri("/internal/v1/lookups")
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsBytes(asked))
                .retrieve()
                .onStatus(ServiceCalls::isRefusal, (request, response) -> {
                    throw FactsMissing.refused(response.getStatusCode().toString());
                })
                .body(byte[].class);
        return json.readValue(answer == null ? new byte[0] : answer, Answered.class)
                .toFacts();
    }

    record Asked(String authority, List<String> targets, List<String> inspectors) {}

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
