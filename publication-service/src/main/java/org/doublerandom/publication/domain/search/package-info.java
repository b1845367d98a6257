/** What the public may search for. */
@NullMarked
package org.doublerandom.publication.domain.search;

import org.jspecify.annotations.NullMarked;
