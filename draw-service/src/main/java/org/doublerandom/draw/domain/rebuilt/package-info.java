/** Draws made again from the facts that they told, after the store was restored to before them. */
@NullMarked
package org.doublerandom.draw.domain.rebuilt;

import org.jspecify.annotations.NullMarked;
