/** An authority's log as a chain, judged by its form (protocol §10). */
@NullMarked
package org.doublerandom.draw.domain.log;

import org.jspecify.annotations.NullMarked;
