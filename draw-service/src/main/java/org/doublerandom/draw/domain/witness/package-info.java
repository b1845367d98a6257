/** What witnesses read off the dice and when their entries settle it (protocol §6); depends on protocol and duties. */
@NullMarked
package org.doublerandom.draw.domain.witness;

import org.jspecify.annotations.NullMarked;
