package org.doublerandom.directory.domain.target;

import java.util.List;
import org.doublerandom.values.AuthorityCode;

/** The vocabulary of tags of each authority (分类标注). */
public interface TagVocabulary {
    /** In the order of the codes. */
    List<DescribedTag> all(AuthorityCode authority);

    /** Adds an entry, unless there is one of the same tag; tells the one that stands. */
    DescribedTag add(AuthorityCode authority, DescribedTag tag);
}
