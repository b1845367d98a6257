/** How a draw is given up: asked for by one person, approved by another. */
@NullMarked
package org.doublerandom.draw.domain.voiding;

import org.jspecify.annotations.NullMarked;
