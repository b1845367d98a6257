/** Released batches: whom a draw draws from, and how. */
@NullMarked
package org.doublerandom.draw.domain.batch;

import org.jspecify.annotations.NullMarked;
