package org.doublerandom.directory.persistence;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.target.IndustryCode;
import org.doublerandom.directory.domain.target.ScopeMeaning;
import org.doublerandom.directory.domain.target.TargetKind;
import org.springframework.data.mongodb.core.query.Update;

/** Not the meaning itself, because it is found by its scope, and hundreds are written in one go. */
record ScopeMeaningDocument(String scope, List<String> kinds, List<String> tags, List<String> industries) {
    static Update update(ScopeMeaning meaning) {
        return new Update()
                .set("scope", meaning.scope())
                .set(
                        "kinds",
                        meaning.kinds().stream().map(TargetKind::name).sorted().toList())
                .set("tags", meaning.tags().stream().map(Tag::value).toList())
                .set(
                        "industries",
                        meaning.industries().stream().map(IndustryCode::value).toList());
    }

    ScopeMeaning toMeaning() {
        return new ScopeMeaning(
                scope,
                kinds.stream().map(TargetKind::of).collect(Collectors.toSet()),
                tags.stream().map(Tag::new).collect(Collectors.toCollection(TreeSet::new)),
                industries.stream().map(IndustryCode::new).toList());
    }
}
