package org.doublerandom.directory.domain.target;

import java.util.List;
import org.doublerandom.directory.domain.Written;

/** The mapping from free texts to filters, kept current by imports. */
public interface TagMappings {
    TagMapping current();

    Written write(List<ScopeMeaning> meanings);
}
