/** Text files of separated values: in which encoding, separated by what, and their lines. */
@NullMarked
package org.doublerandom.tables.csv;

import org.jspecify.annotations.NullMarked;
