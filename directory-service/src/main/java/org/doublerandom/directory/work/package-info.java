/** What runs unasked: imports are carried out, frames are frozen. */
@NullMarked
package org.doublerandom.directory.work;

import org.jspecify.annotations.NullMarked;
