package org.doublerandom.directory.web;

import org.doublerandom.directory.domain.target.DescribedTag;

record DescribedTagResponse(String tag, String name, String group, String description) {
    static DescribedTagResponse of(DescribedTag entry) {
        return new DescribedTagResponse(
                entry.tag().value(), entry.name(), entry.group().name(), entry.description());
    }
}
