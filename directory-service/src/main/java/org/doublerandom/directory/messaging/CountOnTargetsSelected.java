package org.doublerandom.directory.messaging;

import org.doublerandom.directory.application.CountSelections;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.FactNotYetHere;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class CountOnTargetsSelected implements Reaction<TargetsSelectedV1> {
    private final CountSelections countSelections;

    CountOnTargetsSelected(CountSelections countSelections) {
        this.countSelections = countSelections;
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
    public void react(TargetsSelectedV1 selected, Fact fact) {
        if (!countSelections.count(new FrameId(selected.draw()), selected.page(), selected.drawn())) {
            throw new FactNotYetHere("frozen frame " + selected.draw());
        }
    }
}
