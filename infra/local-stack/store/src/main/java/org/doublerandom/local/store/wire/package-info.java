/** The library's wire server over our own engine: databases, collections, indexes and the commands that it answers wrongly. */
@NullMarked
package org.doublerandom.local.store.wire;

import org.jspecify.annotations.NullMarked;
