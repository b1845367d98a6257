package org.doublerandom.directory.persistence;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.inspector.Assignment;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.InspectorFacts;
import org.doublerandom.directory.domain.inspector.ListedInspector;
import org.doublerandom.directory.domain.inspector.Recusal;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Update;

/** Not the inspector himself, because imports, recusals and draws write his fields apart from each other. */
record InspectorDocument(
        String inspector,
        String person,
        String name,
        String unit,
        String unitName,
        @Nullable String certificate,
        List<String> tags,
        int cap,
        @Nullable List<RecusalDocument> recusals,
        @Nullable List<AssignmentDocument> assignments,
        @Nullable Instant since) {

    record RecusalDocument(String target, String reason) {
        static RecusalDocument of(Recusal recusal) {
            return new RecusalDocument(recusal.target().value(), recusal.reason());
        }
    }

    record AssignmentDocument(String draw, String target, int year) {}

    static Update update(ListedInspector entry) {
        InspectorFacts facts = entry.facts();
        Update update = new Update()
                .set("inspector", entry.id().value())
                .set("person", facts.person().value())
                .set("name", facts.name())
                .set("unit", facts.unit().value())
                .set("unitName", facts.unitName())
                .set("tags", facts.tags().stream().map(Tag::value).toList())
                .set("cap", facts.cap());
        String certificate = facts.certificate();
        return certificate == null ? update.unset("certificate") : update.set("certificate", certificate);
    }

    Inspector toInspector() {
        InspectorId own = new InspectorId(inspector);
        InspectorFacts facts = new InspectorFacts(
                new PersonId(person),
                name,
                new Unit(unit),
                unitName,
                certificate,
                tags.stream().map(Tag::new).toList(),
                cap);
        return new Inspector(own, facts, recusalsOf(own), assignmentsMade(), since);
    }

    private List<Recusal> recusalsOf(InspectorId own) {
        return recusals == null
                ? List.of()
                : recusals.stream()
                        .map(each -> new Recusal(own, new TargetId(each.target()), each.reason()))
                        .toList();
    }

    private List<Assignment> assignmentsMade() {
        return assignments == null
                ? List.of()
                : assignments.stream()
                        .map(each -> new Assignment(new FrameId(each.draw()), new TargetId(each.target()), each.year()))
                        .toList();
    }
}
