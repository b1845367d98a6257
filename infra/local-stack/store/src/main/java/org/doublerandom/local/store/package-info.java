/** The document store of the local stack: a MongoDB-compatible server on one file, reachable on the loopback only. */
@NullMarked
package org.doublerandom.local.store;

import org.jspecify.annotations.NullMarked;
