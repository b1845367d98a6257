package org.doublerandom.directory.domain.target;

import java.util.List;
import org.doublerandom.values.AuthorityCode;

/** The vocabulary of tags of each authority (分类标注). */
public interface TagVocabulary {
    /** In the order of the codes. */
    List<DescribedTag> all(AuthorityCode authority);

    /**
     * Adds an entry; the same once more changes nothing.
     *
     * @throws TagIsDescribed if the code stands for something else
     */
    DescribedTag add(AuthorityCode authority, DescribedTag tag);
}
