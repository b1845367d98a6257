/** The logs of the authorities as they were told, and whether they are still served so (draw protocol §10). */
@NullMarked
package org.doublerandom.publication.domain.log;

import org.jspecify.annotations.NullMarked;
