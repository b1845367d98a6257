/** Tables as they are written out. */
@NullMarked
package org.doublerandom.tables.out;

import org.jspecify.annotations.NullMarked;
