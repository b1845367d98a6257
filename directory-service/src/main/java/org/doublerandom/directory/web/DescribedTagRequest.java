package org.doublerandom.directory.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.target.DescribedTag;
import org.doublerandom.directory.domain.target.TagGroup;
import org.doublerandom.starter.input.Text;

/**
 * @param tag its code, which stands for the same for good
 * @param name in a few words
 * @param group what it tells of a target
 * @param description who has it
 */
record DescribedTagRequest(
        @NotNull @Pattern(regexp = "[0-9a-z-]{1,40}") String tag,
        @NotNull @Text(max = 60) String name,
        @NotNull TagGroup group,
        @NotNull @Text(max = 500) String description) {
    DescribedTag toTag() {
        return new DescribedTag(new Tag(tag), name, group, description);
    }
}
