/** Documents and their values as bytes: stored as BSON, ordered as index keys. */
@NullMarked
package org.doublerandom.local.store.data;

import org.jspecify.annotations.NullMarked;
