/** What inspections found, and what follows from it. */
@NullMarked
package org.doublerandom.publication.domain.result;

import org.jspecify.annotations.NullMarked;
