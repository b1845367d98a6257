package org.doublerandom.inspection.messaging;

import org.doublerandom.inspection.application.AssignInspections;
import org.doublerandom.inspection.domain.guide.GuideNotHere;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.FactNotYetHere;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class AssignInspectionsOnTargetsSelected implements Reaction<TargetsSelectedV1> {

    private final AssignInspections assignInspections;

    AssignInspectionsOnTargetsSelected(AssignInspections assignInspections) {
        this.assignInspections = assignInspections;
    }

    @Override
    public String type() {
        return "org.doublerandom.draw.TargetsSelected.v1";
    }

    @Override
    public Class<TargetsSelectedV1> body() {
        return TargetsSelectedV1.class;
    }

    @Override
    public void react(TargetsSelectedV1 body, Fact fact) {
        try {
            assignInspections.assign(body.toPage());
        } catch (GuideNotHere e) {
            throw new FactNotYetHere(e.getMessage());
        }
    }
}
