/** The second seal of a draw's secrets, made anew and opened. */
@NullMarked
package org.doublerandom.verifier.seal;

import org.jspecify.annotations.NullMarked;
