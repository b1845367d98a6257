package org.doublerandom.inspection.messaging;

import org.doublerandom.inspection.application.KeepLegalBasis;
import org.doublerandom.inspection.domain.guide.ItemId;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class KeepLegalBasisOnItemPublished implements Reaction<ItemPublishedV1> {

    private final KeepLegalBasis keepLegalBasis;

    KeepLegalBasisOnItemPublished(KeepLegalBasis keepLegalBasis) {
        this.keepLegalBasis = keepLegalBasis;
    }

    @Override
    public String type() {
        return "org.doublerandom.directory.ItemPublished.v1";
    }

    @Override
    public Class<ItemPublishedV1> body() {
        return ItemPublishedV1.class;
    }

    @Override
    public void react(ItemPublishedV1 body, Fact fact) {
        String basis = body.legalBasis();
        if (basis != null && !basis.isBlank()) {
            keepLegalBasis.keep(new ItemId(body.item()), basis);
        }
    }
}
