package org.doublerandom.directory.domain.directory;

import org.doublerandom.directory.domain.inspector.Inspectors;
import org.doublerandom.directory.domain.item.Guides;
import org.doublerandom.directory.domain.item.Items;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.TagMappings;
import org.doublerandom.directory.domain.target.Targets;

/** What one authority keeps: whom it inspects, by whom, on what, and what its texts mean. */
public record Directory(Targets targets, Inspectors inspectors, Items items, Guides guides, TagMappings tagMappings) {
    /** What texts mean now, and which tags somebody has by hand. */
    public TagMapping tagMapping() {
        return tagMappings.current().with(targets.tagsByHand());
    }
}
