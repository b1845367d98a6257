/** How draws, schemes and frames are stored, and what is kept secret there. */
@NullMarked
package org.doublerandom.draw.persistence;

import org.jspecify.annotations.NullMarked;
