package org.doublerandom.publication.messaging;

import org.doublerandom.publication.application.KeepBase;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class KeepBaseOnEnterpriseBaseFixed implements Reaction<EnterpriseBaseFixedV1> {
    private final KeepBase bases;

    KeepBaseOnEnterpriseBaseFixed(KeepBase bases) {
        this.bases = bases;
    }

    @Override
    public String type() {
        return "org.doublerandom.directory.EnterpriseBaseFixed.v1";
    }

    @Override
    public Class<EnterpriseBaseFixedV1> body() {
        return EnterpriseBaseFixedV1.class;
    }

    @Override
    public void react(EnterpriseBaseFixedV1 body, Fact fact) {
        bases.keep(body.toBase());
    }
}
