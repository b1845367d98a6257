/** The verified copy of a frozen frame, fetched page range by page range; depends on the draw's id and on frame. */
@NullMarked
package org.doublerandom.draw.domain.copy;

import org.jspecify.annotations.NullMarked;
