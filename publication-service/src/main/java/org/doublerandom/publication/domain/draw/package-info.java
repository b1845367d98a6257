/** What the public may see of a draw, stage by stage. */
@NullMarked
package org.doublerandom.publication.domain.draw;

import org.jspecify.annotations.NullMarked;
