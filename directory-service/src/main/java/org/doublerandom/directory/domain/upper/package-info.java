/** The lists of authorities above, and what an authority claims of them (认领). */
@NullMarked
package org.doublerandom.directory.domain.upper;

import org.jspecify.annotations.NullMarked;
