/** What starts the clock of an inspection. */
@NullMarked
package org.doublerandom.publication.domain.start;

import org.jspecify.annotations.NullMarked;
