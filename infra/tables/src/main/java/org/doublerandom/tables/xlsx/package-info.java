/** Spreadsheets in Office Open XML, as Excel and WPS save them: their cells by what they hold, merged ones expanded. */
@NullMarked
package org.doublerandom.tables.xlsx;

import org.jspecify.annotations.NullMarked;
