/** A county of 60,000 targets with all that its bureau keeps, made up from a seed and brought in through the public API. */
@NullMarked
package org.doublerandom.local.county;

import org.jspecify.annotations.NullMarked;
