package org.doublerandom.publication.domain.file;

/** A fact that this service tells the others. */
public sealed interface PublicationEvent permits ResultPublished {}
