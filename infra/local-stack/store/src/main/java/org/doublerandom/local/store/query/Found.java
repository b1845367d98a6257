package org.doublerandom.local.store.query;

import de.bwaldvogel.mongo.bson.Document;

/**
 * A document that matches.
 *
 * @param id encoded
 * @param size in bytes, as stored
 */
public record Found(byte[] id, Document document, int size) {}
