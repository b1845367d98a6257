/** Who is inspected. */
@NullMarked
package org.doublerandom.publication.domain.target;

import org.jspecify.annotations.NullMarked;
