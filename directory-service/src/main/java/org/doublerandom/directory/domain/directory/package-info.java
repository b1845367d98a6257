/** Whose directory it is: each authority keeps its own. */
@NullMarked
package org.doublerandom.directory.domain.directory;

import org.jspecify.annotations.NullMarked;
