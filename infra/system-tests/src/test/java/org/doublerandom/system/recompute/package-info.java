/**
 * Recomputes a draw from its published texts and files, as a stranger would from the protocol alone: plain Java, no code
 * of draw-service, no framework.
 */
@NullMarked
package org.doublerandom.system.recompute;

import org.jspecify.annotations.NullMarked;
