package org.doublerandom.draw.clients;

import java.util.Collection;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.selection.Directory;
import org.doublerandom.draw.domain.selection.DirectoryFacts;
import org.doublerandom.draw.domain.selection.FactsMissing;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

@Component
class HttpDirectory implements Directory {
    private final DirectoryOffer directory;

    HttpDirectory(DirectoryOffer directory) {
        this.directory = directory;
    }

    @Override
    public DirectoryFacts lookUp(DrawId draw, Collection<TargetId> targets, Collection<InspectorId> inspectors) {
        try {
            return directory
                    .lookUp(new DirectoryOffer.Asked(
                            draw.authority().value(),
                            draw.batch().value(),
                            targets.stream().map(TargetId::value).toList(),
                            inspectors.stream().map(InspectorId::value).toList()))
                    .toFacts();
        } catch (HttpClientErrorException refusal) {
            throw FactsMissing.refused(refusal.getStatusCode().toString());
        }
    }
}
