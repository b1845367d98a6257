/** What a table says row by row, and what is wrong with it; knows nothing of the import that brought it. */
@NullMarked
package org.doublerandom.directory.domain.imports.table;

import org.jspecify.annotations.NullMarked;
