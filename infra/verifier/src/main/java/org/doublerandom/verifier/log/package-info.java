/** The log of an authority, judged by its form. */
@NullMarked
package org.doublerandom.verifier.log;

import org.jspecify.annotations.NullMarked;
