/** A completed draw as it stands after the strikes and changes of its log, and what such a record must say (protocol §7 and §8). */
@NullMarked
package org.doublerandom.draw.domain.standing;

import org.jspecify.annotations.NullMarked;
