package org.doublerandom.directory.domain.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.Inspectors;
import org.doublerandom.directory.domain.item.Guides;
import org.doublerandom.directory.domain.item.Items;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.TagMappings;
import org.doublerandom.directory.domain.target.Targets;

/** What one authority keeps: whom it inspects, by whom, on what, and what its texts mean. */
public record Directory(Targets targets, Inspectors inspectors, Items items, Guides guides, TagMappings tagMappings) {
    /** All inspectors in the order of their ids: whoever is recused from an entry that was merged is so from the one that stands for it. */
    public List<Inspector> inspectorsOfNow() {
        return inspectors(inspector -> inspector);
    }

    /** The same with what persons had declared about them by that moment. */
    public List<Inspector> inspectorsAsOf(Instant moment) {
        return inspectors(inspector -> inspector.asOf(moment));
    }

    private List<Inspector> inspectors(UnaryOperator<Inspector> seen) {
        Map<TargetId, TargetId> merged = targets.merged();
        return inspectors.all().stream()
                .map(seen)
                .map(inspector -> inspector.recusedAlsoFrom(merged))
                .toList();
    }

    /** What texts mean now, and which tags somebody has by hand. */
    public TagMapping tagMapping() {
        return tagMappings.current().with(targets.tagsByHand());
    }
}
