/** Checks a published draw from its texts and files, as a stranger would from the protocol alone: no code of draw-service. */
@NullMarked
package org.doublerandom.verifier;

import org.jspecify.annotations.NullMarked;
