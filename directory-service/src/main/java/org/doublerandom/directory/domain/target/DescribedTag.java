package org.doublerandom.directory.domain.target;

import org.doublerandom.directory.domain.Tag;

/** An entry of the vocabulary of tags: the code that filters name, and what it stands for. */
public record DescribedTag(Tag tag, String name, TagGroup group, String description) {}
