package org.doublerandom.draw.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.stream.Collectors;
import org.doublerandom.draw.domain.altering.Visits;
import org.doublerandom.draw.domain.altering.VisitsSoFar;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Records;
import org.springframework.stereotype.Component;

@Component
class MongoVisits implements Visits {
    private final Records<Visit> visits;

    MongoVisits(Aggregates aggregates) {
        this.visits = aggregates.records("visits", Visit.class).indexedBy("draw");
    }

    record Visit(String draw, String target, boolean ended) {}

    @Override
    public VisitsSoFar of(DrawId draw) {
        List<Visit> all = visits.list(query(where("record.draw").is(draw.value())));
        return new VisitsSoFar(
                all.stream().map(visit -> new TargetId(visit.target())).collect(Collectors.toUnmodifiableSet()),
                all.stream()
                        .filter(Visit::ended)
                        .map(visit -> new TargetId(visit.target()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public void begun(DrawId draw, TargetId target) {
        visits.keepFirst(idOf(draw, target), new Visit(draw.value(), target.value(), false));
    }

    @Override
    public void ended(DrawId draw, TargetId target) {
        visits.keep(idOf(draw, target), new Visit(draw.value(), target.value(), true));
    }

    private static String idOf(DrawId draw, TargetId target) {
        return draw.value() + "/" + target.value();
    }
}
