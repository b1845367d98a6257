/** The two random draws and what strikes and changes make of them. */
@NullMarked
package org.doublerandom.verifier.lot;

import org.jspecify.annotations.NullMarked;
