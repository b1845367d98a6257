/** What becomes of a table that an official brings, from its order to its end. */
@NullMarked
package org.doublerandom.directory.domain.imports;

import org.jspecify.annotations.NullMarked;
