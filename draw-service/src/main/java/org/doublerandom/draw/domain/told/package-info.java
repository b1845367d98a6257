/** What others were told of a draw before this service's store lost it, and that it never comes to anything else. */
@NullMarked
package org.doublerandom.draw.domain.told;

import org.jspecify.annotations.NullMarked;
