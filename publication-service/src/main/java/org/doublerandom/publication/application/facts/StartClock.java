package org.doublerandom.publication.application.facts;

import java.time.LocalDate;
import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.publication.domain.start.StartRules;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;

/** Starts the clock of an inspection that has ended. */
@UseCase
public class StartClock {
    private final Publications publications;
    private final StartRules rules;
    private final KeptFacts facts;

    public StartClock(Publications publications, StartRules rules, KeptFacts facts) {
        this.publications = publications;
        this.rules = rules;
        this.facts = facts;
    }

    public void start(InspectionId inspection, LocalDate endedOn) {
        publications.change(inspection, file -> Changed.to(file.end(rules.start(file.assignment(), endedOn, facts))));
    }
}
