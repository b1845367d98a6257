/** The records of an authority's log and their details, byte for byte (protocol §5 and §10); depends on protocol and sampling. */
@NullMarked
package org.doublerandom.draw.domain.record;

import org.jspecify.annotations.NullMarked;
