/** The hash functions of a draw (protocol §2); depends on nothing. */
@NullMarked
package org.doublerandom.draw.domain.suite;

import org.jspecify.annotations.NullMarked;
