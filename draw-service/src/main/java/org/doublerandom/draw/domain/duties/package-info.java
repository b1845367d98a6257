/** Who takes part in a draw and which duties exclude each other; depends on frame. */
@NullMarked
package org.doublerandom.draw.domain.duties;

import org.jspecify.annotations.NullMarked;
