/** Which line of a table is its header, and what its columns are: proposed by the names under which they are published. */
@NullMarked
package org.doublerandom.tables.header;

import org.jspecify.annotations.NullMarked;
