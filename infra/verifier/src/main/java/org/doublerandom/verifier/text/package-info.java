/** The texts of the protocol, read to the byte; needs only the words. */
@NullMarked
package org.doublerandom.verifier.text;

import org.jspecify.annotations.NullMarked;
