/** The names that the texts of DRAW1 speak of, and how such a text is read (protocol §2, §3 and §5); depends on frame. */
@NullMarked
package org.doublerandom.draw.domain.protocol;

import org.jspecify.annotations.NullMarked;
