/** Frozen frames: the three files of a draw, byte for byte as protocol §3 wants them. */
@NullMarked
package org.doublerandom.directory.domain.frame;

import org.jspecify.annotations.NullMarked;
