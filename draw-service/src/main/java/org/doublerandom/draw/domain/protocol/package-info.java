/** The texts of DRAW1, byte for byte (protocol §5, §6, §9 and §10); depends on all that they speak of. */
@NullMarked
package org.doublerandom.draw.domain.protocol;

import org.jspecify.annotations.NullMarked;
