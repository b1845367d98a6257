/** The four checks of the command line: where their files come from, what they look at, what they report. */
@NullMarked
package org.doublerandom.verifier.check;

import org.jspecify.annotations.NullMarked;
