/** What a draw came to, byte for byte (protocol §9); depends on sampling and assignment. */
@NullMarked
package org.doublerandom.draw.domain.outcome;

import org.jspecify.annotations.NullMarked;
