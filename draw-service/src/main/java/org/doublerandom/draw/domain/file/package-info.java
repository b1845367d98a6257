/** The files of a draw, and who may read them. */
@NullMarked
package org.doublerandom.draw.domain.file;

import org.jspecify.annotations.NullMarked;
