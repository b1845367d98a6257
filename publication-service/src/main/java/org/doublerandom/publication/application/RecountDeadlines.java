package org.doublerandom.publication.application;

import java.util.List;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.publication.domain.start.StartRules;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;

/** Counts provisional deadlines anew as soon as the calendar they hang on is there. */
@UseCase
public class RecountDeadlines {
    private final Publications publications;
    private final StartRules rules;

    RecountDeadlines(Publications publications, StartRules rules) {
        this.publications = publications;
        this.rules = rules;
    }

    /** The files whose deadline is certain now. */
    public List<InspectionId> waiting() {
        return publications.withProvisionalDeadline().stream()
                .filter(file -> rules.recounted(file)
                        .clock()
                        .filter(clock -> !clock.isProvisional())
                        .isPresent())
                .map(Publication::id)
                .toList();
    }

    public void recount(InspectionId id) {
        publications.change(id, file -> Changed.to(rules.recounted(file)));
    }
}
