package org.doublerandom.inspection.messaging;

import org.doublerandom.facts.inbox.Reactions;
import org.doublerandom.inspection.application.AssignInspections;
import org.doublerandom.inspection.application.EndInspections;
import org.doublerandom.inspection.application.KeepGuide;
import org.doublerandom.inspection.application.KeepLegalBasis;
import org.doublerandom.inspection.application.MarkPublished;
import org.doublerandom.inspection.application.ReplaceInspections;
import org.doublerandom.inspection.domain.NoSuchInspection;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.guide.GuideNotHere;
import org.doublerandom.inspection.domain.value.ContentDiffers;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;
import org.springframework.stereotype.Component;

/** What inspection-service does about the facts of others. */
@Component
final class InspectionReactions extends Reactions {
    InspectionReactions(
            KeepLegalBasis legalBases,
            KeepGuide guides,
            AssignInspections inspections,
            ReplaceInspections replacements,
            EndInspections ended,
            MarkPublished published,
            Authorities authorities) {
        on(
                "org.doublerandom.directory.ItemPublished.v1",
                ItemPublishedV1.class,
                item -> item.toLegalBasis()
                        .ifPresent(basis ->
                                legalBases.keep(item.toAuthority(authorities.home()), new ItemId(item.item()), basis)));
        on(
                "org.doublerandom.directory.GuidePublished.v1",
                GuidePublishedV1.class,
                guide -> guides.keep(new Digest(guide.digest())));
        on("org.doublerandom.draw.TargetsSelected.v1", SelectionsV1.class, page -> inspections.assign(page.toPage()));
        on("org.doublerandom.draw.SelectionReplaced.v1", SelectionsV1.class, replaced -> {
            replacements.replace(replaced.toPage(), replaced.toStruck());
            if (replaced.endsDraw()) {
                ended.end(replaced.toPage().draw());
            }
        });
        on(
                "org.doublerandom.publication.ResultPublished.v1",
                ResultPublishedV1.class,
                result -> published.mark(new InspectionId(result.inspection()), result.toPublishedAs()));
        // Other bytes than those published are as good as none.
        waitingOn(ContentDiffers.class);
        waitingOn(NoSuchInspection.class);
        waitingOn(GuideNotHere.class);
    }
}
