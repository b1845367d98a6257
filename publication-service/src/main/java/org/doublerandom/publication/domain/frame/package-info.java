/** The frames that draws choose from, as far as the public sees them: how each differs from what was there before. */
@NullMarked
package org.doublerandom.publication.domain.frame;

import org.jspecify.annotations.NullMarked;
