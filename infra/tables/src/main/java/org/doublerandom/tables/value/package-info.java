/** Values as people and spreadsheets write them; what was lost on the way is said, and never guessed. */
@NullMarked
package org.doublerandom.tables.value;

import org.jspecify.annotations.NullMarked;
