package org.doublerandom.directory.domain.target;

import org.doublerandom.directory.domain.Tag;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A tag that is given by hand stands in the vocabulary, so that everybody means the same by it. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/tag")
public final class UnknownTag extends Refused {
    public UnknownTag(Tag tag) {
        super(tag.value());
    }
}
