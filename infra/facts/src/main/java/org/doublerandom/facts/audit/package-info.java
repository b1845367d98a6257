/** Who did what, kept beside what was done: entries are written with the state and collected in one place afterwards. */
@NullMarked
package org.doublerandom.facts.audit;

import org.jspecify.annotations.NullMarked;
