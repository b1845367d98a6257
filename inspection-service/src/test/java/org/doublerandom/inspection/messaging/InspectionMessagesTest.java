package org.doublerandom.inspection.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.testkit.ArrivingFacts.example;

import org.doublerandom.facts.inbox.FactNotYetHere;
import org.doublerandom.facts.inbox.UnreadableFact;
import org.doublerandom.inspection.application.InspectionsInMemory;
import org.doublerandom.inspection.domain.AcceptedInspection;
import org.doublerandom.inspection.domain.AssignedInspection;
import org.doublerandom.inspection.domain.InMemoryInspections;
import org.doublerandom.inspection.domain.InspectionEvent;
import org.doublerandom.inspection.domain.InspectionFixtures;
import org.doublerandom.inspection.domain.State;
import org.doublerandom.inspection.domain.assignment.Department;
import org.doublerandom.inspection.domain.assignment.DrawId;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.assignment.TargetId;
import org.doublerandom.inspection.domain.guide.Guides;
import org.doublerandom.inspection.domain.guide.LegalBases;
import org.doublerandom.testkit.ArrivingFacts;
import org.doublerandom.testkit.MessageSlice;
import org.doublerandom.values.Changed;
import org.doublerandom.values.ItemId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MessageSlice
@Import(InspectionsInMemory.class)
class InspectionMessagesTest {

    private static final String DIRECTORY = "directory.events.v1";
    private static final String DRAWS = "draw.internal.v1";
    private static final String GUIDE = "org.doublerandom.directory.GuidePublished.v1";
    private static final String ITEM = "org.doublerandom.directory.ItemPublished.v1";
    private static final String SELECTED = "org.doublerandom.draw.TargetsSelected.v1";
    private static final String PUBLISHED = "org.doublerandom.publication.ResultPublished.v1";
    private static final String EXAMPLE_DIGEST = "ab".repeat(32);

    @Autowired
    ArrivingFacts facts;

    @Autowired
    InMemoryInspections inspections;

    @Autowired
    Guides guides;

    @Autowired
    LegalBases bases;

    @Test
    void selectedTargetsAreAssignedOnceTheirGuideIsHere() {
        String selected = example(SELECTED).replace("L03", "SELECTED");
        assertThatThrownBy(() -> facts.arrive(DRAWS, SELECTED, "d1", 1, "id-1", selected))
                .isInstanceOf(FactNotYetHere.class);
        facts.arrive(DIRECTORY, GUIDE, "g1", served(example(GUIDE)));
        assertThat(guides.find(InspectionsInMemory.SERVED)).isPresent();

        facts.arrive(DRAWS, SELECTED, "d2", 1, "id-1", served(selected));
        facts.arrive(DRAWS, SELECTED, "d2", 1, "id-1", served(selected));
        facts.arrive(DRAWS, SELECTED, "d2", 2, "id-2", served(selected));

        InspectionId id = InspectionId.of(
                new DrawId("000000-SAMR.2024.SELECTED.B1"),
                new TargetId("91000000MA0000001R"),
                new Department("000000-SAMR"));
        assertThat(inspections.get(id).state()).isEqualTo(State.ASSIGNED);
        assertThat(inspections.told())
                .filteredOn(told -> ((InspectionEvent) told).inspection().id().equals(id))
                .hasSize(1);
    }

    @Test
    void aPublishedResultIsMarkedOnItsInspection() {
        AcceptedInspection accepted = InspectionFixtures.accepted(InspectionFixtures.assigned(41));
        inspections.addIfAbsent(
                AssignedInspection.of(InspectionFixtures.assigned(41).assignment()));
        inspections.change(accepted.id(), any -> Changed.to(accepted));

        facts.arrive(
                "publication.events.v1",
                PUBLISHED,
                "p1",
                example(PUBLISHED)
                        .replace("k3m7q2x5w4n6p1r8t9v0a2c4e6", accepted.id().value())
                        .replace("\"revision\": 2", "\"revision\": 1"));

        assertThat(inspections.get(accepted.id()).state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void aRepeatChangesNothing() {
        String first = example(ITEM).replace("ZJ2017-5", "REPEATED-1");

        facts.arrive(DIRECTORY, ITEM, "repeated", 1, "id-1", first);
        facts.arrive(DIRECTORY, ITEM, "repeated", 1, "id-1", first.replace("飞行检查办法", "别的办法"));

        assertThat(bases.of(InspectionFixtures.BUREAU, new ItemId("REPEATED-1")))
                .contains("《药品医疗器械飞行检查办法》");
    }

    @Test
    void anUnknownTypeIsPassedOverAndAnUnreadableBodyIsNot() {
        facts.arrive(DRAWS, "org.doublerandom.draw.Unheard.v1", "unheard", "whatever");
        int before = inspections.size();

        assertThatThrownBy(() -> facts.arrive(DRAWS, SELECTED, "unheard", "no json"))
                .isInstanceOf(UnreadableFact.class);
        assertThat(inspections.size()).isEqualTo(before);
    }

    private static String served(String body) {
        return body.replace(EXAMPLE_DIGEST, InspectionsInMemory.SERVED.hex());
    }
}
