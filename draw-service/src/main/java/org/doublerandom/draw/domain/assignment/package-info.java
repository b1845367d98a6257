/** The second random choice, the inspectors (protocol §8); depends on frame and sampling. */
@NullMarked
package org.doublerandom.draw.domain.assignment;

import org.jspecify.annotations.NullMarked;
