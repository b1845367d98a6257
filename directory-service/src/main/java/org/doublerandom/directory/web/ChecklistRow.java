package org.doublerandom.directory.web;

import java.util.List;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.checklist.ChecklistCode;
import org.doublerandom.directory.domain.checklist.ChecklistText;
import org.doublerandom.directory.domain.target.IndustryCode;

/**
 * A checklist of a list.
 *
 * @param version the newest that was published; 0 before there is any
 */
record ChecklistRow(String code, int version, String name, List<String> industries, List<String> tags, int items) {
    static ChecklistRow of(ChecklistCode code, int version, ChecklistText text) {
        return new ChecklistRow(
                code.value(),
                version,
                text.name(),
                text.audience().industries().stream().map(IndustryCode::value).toList(),
                text.audience().tags().stream().map(Tag::value).toList(),
                text.items().size());
    }
}
