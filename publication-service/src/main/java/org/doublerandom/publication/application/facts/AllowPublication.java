package org.doublerandom.publication.application.facts;

import org.doublerandom.publication.domain.InspectionId;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.publication.domain.result.AcceptedResult;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;

/** Notes that a reviewer has accepted a result: it may be published from now on. */
@UseCase
public class AllowPublication {
    private final Publications publications;

    public AllowPublication(Publications publications) {
        this.publications = publications;
    }

    public void allow(InspectionId inspection, AcceptedResult result) {
        publications.change(inspection, file -> Changed.to(file.accept(result)));
    }
}
