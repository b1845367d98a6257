/** Tables that officials bring: how they are checked, row by row, and what became of each row. */
@NullMarked
package org.doublerandom.directory.domain.imports;

import org.jspecify.annotations.NullMarked;
