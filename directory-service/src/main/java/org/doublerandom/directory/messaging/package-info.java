/** Facts in and out, and the work that follows in the background; translates and delegates. */
@NullMarked
package org.doublerandom.directory.messaging;

import org.jspecify.annotations.NullMarked;
