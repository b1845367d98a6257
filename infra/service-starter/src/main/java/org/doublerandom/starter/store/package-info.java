/** How long a request waits for the store. */
@NullMarked
package org.doublerandom.starter.store;

import org.jspecify.annotations.NullMarked;
