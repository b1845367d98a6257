/** Mode PSEUDONYMOUS: a frame without names and classes, and whether its numbers may be seen (protocol §11). */
@NullMarked
package org.doublerandom.draw.domain.pseudonym;

import org.jspecify.annotations.NullMarked;
