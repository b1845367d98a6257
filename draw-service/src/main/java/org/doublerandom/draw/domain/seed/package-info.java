/** Opened secrets and beacon values: the text whose hash is the seed (protocol §6); depends on record. */
@NullMarked
package org.doublerandom.draw.domain.seed;

import org.jspecify.annotations.NullMarked;
