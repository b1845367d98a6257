package org.doublerandom.directory.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.starter.input.Text;

/**
 * @param tag one of the vocabulary
 * @param reason why it has the tag
 */
record TagRequest(
        @NotNull @Pattern(regexp = "[0-9a-z-]{1,40}") String tag,
        @NotNull @Text(max = 200) String reason) {
    Tag toTag() {
        return new Tag(tag);
    }
}
