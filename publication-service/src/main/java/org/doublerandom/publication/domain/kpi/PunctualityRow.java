package org.doublerandom.publication.domain.kpi;

import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.file.Punctuality;

/** An inspection that has ended, and how it stands with its deadline. */
public record PunctualityRow(Publication file, Punctuality state) {}
