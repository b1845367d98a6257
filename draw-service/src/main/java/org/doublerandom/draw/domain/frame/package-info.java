/** The three frozen files that a draw chooses from and the digests that bind them (protocol §2 and §3); depends on nothing. */
@NullMarked
package org.doublerandom.draw.domain.frame;

import org.jspecify.annotations.NullMarked;
