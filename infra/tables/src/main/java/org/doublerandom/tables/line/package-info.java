/** What every table file consists of, whatever it is: lines of cells. */
@NullMarked
package org.doublerandom.tables.line;

import org.jspecify.annotations.NullMarked;
