package org.doublerandom.local.store.wire;

import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.oplog.Oplog;

/** What the library's pipeline reaches for beside the collection. */
record AggregationParts(DatabaseResolver databases, Oplog oplog) {}
