/** The first random choice, the targets (protocol §4 and §7); depends on frame. */
@NullMarked
package org.doublerandom.draw.domain.sampling;

import org.jspecify.annotations.NullMarked;
