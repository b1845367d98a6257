package org.doublerandom.publication.application.facts;

import org.doublerandom.publication.domain.file.Assignment;
import org.doublerandom.publication.domain.file.AwaitingEnd;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.starter.UseCase;

/** Opens the publication file of an inspection that a draw has brought about. */
@UseCase
public class OpenPublication {
    private final Publications publications;

    public OpenPublication(Publications publications) {
        this.publications = publications;
    }

    public void open(Assignment assignment) {
        publications.open(new AwaitingEnd(assignment));
    }
}
