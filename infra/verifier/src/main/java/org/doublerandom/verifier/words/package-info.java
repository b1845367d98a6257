/** What the verifier says, in Chinese and English; needs nothing else. */
@NullMarked
package org.doublerandom.verifier.words;

import org.jspecify.annotations.NullMarked;
