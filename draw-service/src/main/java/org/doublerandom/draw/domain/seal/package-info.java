/** How secrets are sealed a second time, so that a lost key buries no draw (protocol §6). */
@NullMarked
package org.doublerandom.draw.domain.seal;

import org.jspecify.annotations.NullMarked;
