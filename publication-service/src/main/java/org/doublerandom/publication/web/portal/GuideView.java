package org.doublerandom.publication.web.portal;

import java.util.List;
import org.doublerandom.publication.application.ReadGuides;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.jspecify.annotations.Nullable;

/**
 * An item with what it asks.
 *
 * @param version of its guide; 0 if there is none to show
 * @param withdrawn why it is not in force any more; null while it is
 */
record GuideView(
        String id,
        String name,
        String authority,
        @Nullable String legalBasis,
        @Nullable String subject,
        @Nullable String targetScope,
        @Nullable String frequency,
        @Nullable String method,
        @Nullable String withdrawn,
        int version,
        List<QuestionView> questions) {
    static GuideView of(ReadGuides.Guided guided, String authority) {
        PublicItem item = guided.item();
        return new GuideView(
                item.id().value(),
                item.name(),
                authority,
                item.legalBasis(),
                item.subject(),
                item.targetScope(),
                item.frequencyText(),
                item.method(),
                item.withdrawal() == null ? null : item.withdrawal().reason(),
                guided.guide().map(guide -> guide.version()).orElse(0),
                guided.guide().stream()
                        .flatMap(guide -> guide.questions().stream())
                        .map(QuestionView::of)
                        .toList());
    }
}
