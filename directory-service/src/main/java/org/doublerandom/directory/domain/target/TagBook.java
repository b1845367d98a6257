package org.doublerandom.directory.domain.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.Tag;

/**
 * What the tags of one authority stand for; nothing of it is ever taken back.
 *
 * @param tags in the order of their codes
 */
public record TagBook(List<DescribedTag> tags) {
    public static final TagBook EMPTY = new TagBook(List.of());

    public TagBook {
        tags = tags.stream().sorted(Comparator.comparing(DescribedTag::tag)).toList();
    }

    /** @throws TagIsDescribed if the code stands for something else */
    public TagBook with(DescribedTag tag) {
        Optional<DescribedTag> known = of(tag.tag());
        if (known.isPresent()) {
            if (!known.get().equals(tag)) {
                throw new TagIsDescribed(known.get());
            }
            return this;
        }
        List<DescribedTag> all = new ArrayList<>(tags);
        all.add(tag);
        return new TagBook(all);
    }

    public Optional<DescribedTag> of(Tag tag) {
        return tags.stream().filter(known -> known.tag().equals(tag)).findFirst();
    }
}
