/** The three frozen files, read line by line in bounded memory. */
@NullMarked
package org.doublerandom.verifier.frame;

import org.jspecify.annotations.NullMarked;
