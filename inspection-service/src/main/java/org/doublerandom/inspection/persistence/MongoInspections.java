package org.doublerandom.inspection.persistence;

import java.util.List;
import java.util.function.Function;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.facts.store.ListOrder;
import org.doublerandom.inspection.domain.Inspection;
import org.doublerandom.inspection.domain.InspectionQuery;
import org.doublerandom.inspection.domain.InspectionSummary;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.inspection.domain.NoSuchInspection;
import org.doublerandom.inspection.domain.assignment.DrawId;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoInspections implements Inspections {

    private static final String AUTHORITY = "assignment.authority.code.value";
    private static final String DRAW = "assignment.draw.value";

    private final AggregateCollection<InspectionDocument> inspections;

    MongoInspections(Aggregates aggregates) {
        this.inspections = aggregates
                .collection("inspections", InspectionDocument.class)
                .indexedBy("members")
                .indexedBy(AUTHORITY, "step")
                .indexedBy(DRAW);
    }

    @Override
    public Inspection get(InspectionId id) {
        return inspections
                .find(id.value())
                .map(InspectionDocument::toInspection)
                .orElseThrow(() -> new NoSuchInspection(id));
    }

    @Override
    public void addIfAbsent(Changed<Inspection> assigned) {
        inspections.create(assigned.state().id().value(), () -> stored(assigned));
    }

    @Override
    public Inspection change(InspectionId id, Function<Inspection, Changed<Inspection>> change) {
        return inspections
                .change(
                        id.value(),
                        () -> new NoSuchInspection(id),
                        stored -> stored(change.apply(stored.toInspection())))
                .toInspection();
    }

    @Override
    public List<InspectionId> of(DrawId draw) {
        Query filter = new Query(stored(DRAW).is(draw.value()));
        filter.fields().include("state.step", "state.assignment");
        return inspections.list(filter).stream()
                .map(inspection -> inspection.assignment().id())
                .toList();
    }

    @Override
    public Page<InspectionSummary> find(InspectionQuery query, PageRequest page) {
        Query filter = new Query();
        if (query.member() != null) {
            filter.addCriteria(stored("members").is(query.member().value()));
        }
        if (query.authority() != null) {
            filter.addCriteria(stored(AUTHORITY).is(query.authority().value()));
        }
        if (query.state() != null) {
            filter.addCriteria(stored("step").is(query.state().name()));
        }
        if (query.draw() != null) {
            filter.addCriteria(stored(DRAW).is(query.draw().value()));
        }
        // signatures are pictures: a list must not load them
        filter.fields().include("state.step", "state.assignment", "state.ending");
        return inspections.page(filter, ListOrder.byId(), page).map(InspectionDocument::toSummary);
    }

    private static Change<InspectionDocument> stored(Changed<Inspection> changed) {
        return new Change<>(InspectionDocument.of(changed.state()), changed.events());
    }

    private static Criteria stored(String field) {
        return Criteria.where("state." + field);
    }
}
