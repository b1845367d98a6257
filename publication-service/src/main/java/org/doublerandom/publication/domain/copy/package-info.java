/** The copies of frames that the public record holds before a draw is announced (protocol §6). */
@NullMarked
package org.doublerandom.publication.domain.copy;

import org.jspecify.annotations.NullMarked;
